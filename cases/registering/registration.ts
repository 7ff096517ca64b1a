import { z } from 'zod'
import { CHANNELS, IDENTIFIED_BY, PRIORITIES, type Priority, RESOLUTIONS } from '#cases/case.ts'
import { closingRefusals, firstContact } from '#cases/closing/closing.ts'
import { LIMITS, maybeId, maybeWords, orNothing, submission, words } from '#cases/fields.ts'
import { Answers, gatherAnswers } from '#cases/flows/answering/answers.ts'
import { soundsAcute } from '#cases/registering/acute-words.ts'
import type { Rules } from '#cases/rules/rules.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** What becomes of the case when it is registered. */
export const OUTCOMES = ['continue', 'queue', 'hand_over', 'solved'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const OUTCOME_NAMES: Record<Outcome, string> = {
  continue: 'Jag arbetar vidare',
  queue: 'Lägg i kön',
  hand_over: 'Lämna över till en kollega',
  solved: 'Löst nu',
}

/** A new case as the form sends it. What the register knows is an id; what only the caller said is text. */
const Fields = z.object({
  submission,
  type: words('Välj vad ärendet gäller. Skriv några bokstäver så visas förslag.', 100),
  channel: z.enum(CHANNELS, 'Välj hur ärendet kom in.').default('phone'),
  priority: orNothing(z.coerce.number().pipe(z.literal(PRIORITIES)), 'Välj en prioritet.'),
  title: maybeWords(LIMITS.title),
  description: maybeWords(),
  /** Whom or what in the register it is about: `person:12`, `home:3` or `association:4`. */
  about: orNothing(z.string().regex(/^(person|home|association):[1-9]\d{0,14}$/), 'Välj i listan, eller sök igen.'),
  /** What stands in the search box: all there is when the script has not loaded, or nobody fitted. */
  callerText: maybeWords(LIMITS.title),
  callerName: maybeWords(LIMITS.name),
  callerPhone: maybeWords(40),
  address: maybeWords(LIMITS.title),
  /** How the caller showed who she is; left open when nobody has said. */
  identifiedBy: orNothing(z.enum(IDENTIFIED_BY), 'Välj hur den som ringer har visat vem det är.'),
  outcome: z.enum(OUTCOMES, 'Välj vad som händer nu.').default('continue'),
  assigneeId: maybeId,
  resolution: orNothing(z.enum(RESOLUTIONS), 'Välj hur ärendet löstes.'),
  message: maybeWords(5_000),
  firstContact,
  /** The answers of the type's flow, given while the caller is on the line. */
  answers: Answers,
})
export const Registration = z.preprocess(gatherAnswers, Fields)
export type Registration = z.output<typeof Registration>

type About = { personId: number | null; homeId: number | null; associationId: number | null }

/** `person:12` as the columns of a case. */
export function aboutOf(about: Registration['about']): About {
  const [kind, id] = about?.split(':') ?? []
  const only = (wanted: string) => (kind === wanted ? Number(id) : null)
  return { personId: only('person'), homeId: only('home'), associationId: only('association') }
}

/** Why a registration cannot be saved; empty when it can. Pure; the form and the command ask the same. */
export function registrationRefusals(registration: Registration): Refusal[] {
  const refusals: Refusal[] = []
  if (registration.title === '' && registration.description === '') {
    refusals.push(refusal('description', 'Skriv vad personen berättar. Några ord räcker.'))
  }
  if (registration.outcome === 'hand_over' && registration.assigneeId === null) {
    refusals.push(refusal('assigneeId', 'Välj vilken kollega som tar över.'))
  }
  refusals.push(...endingRefusals(registration))
  return refusals
}

/** Why a case that was solved in the call cannot end as it says; `decisions` is how its flow lets it end, null for every way. */
export function endingRefusals(registration: Registration, decisions: readonly string[] | null = null): Refusal[] {
  const { outcome, resolution } = registration
  if (outcome !== 'solved') return []
  if (resolution === null) return [refusal('resolution', 'Välj hur ärendet löstes.')]
  return closingRefusals({ status: 'new' }, { ...registration, resolution }, decisions)
}

const ELLIPSIS = '…'

/** The title that stands in the queue: the agent's own, else the first line, or its first sentence, cut at a word. */
export function titleOf(registration: Pick<Registration, 'title' | 'description'>): string {
  if (registration.title) return registration.title
  const [line = ''] = registration.description.split('\n').filter((part) => part.trim() !== '')
  if (line.length <= 80) return line.trim()
  const [sentence = ''] = /^.{15,79}?[.!?](?=\s)/u.exec(line) ?? []
  if (sentence) return sentence.replace(/\.$/, '')
  const cut = line.slice(0, 80)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).trim()}${ELLIPSIS}`
}

const WATER_TYPES = ['water_damage', 'blocked_drain']

/** The priority a case starts with: the agent's word first, then running water, then the type's own urgency. */
export function priorityOf(
  registration: Pick<Registration, 'priority' | 'title' | 'description'>,
  type: { key: string; urgency: Priority },
  rules: Rules,
): Priority {
  if (registration.priority !== null) return registration.priority
  const isWater = WATER_TYPES.includes(type.key)
  return isWater && soundsAcute(rules, `${registration.title} ${registration.description}`) ? 1 : type.urgency
}
