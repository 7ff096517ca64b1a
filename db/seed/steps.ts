import { type IdentifiedBy, isOpen, type Priority, type Status } from '#cases/case.ts'
import { type CaseType, OTHER_TYPE } from '#cases/case-type.ts'
import { ASKS_FIRST_CONTACT } from '#cases/closing/closing.ts'
import type { CaseEvent } from '#cases/events.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import type { Random } from '#db/seed/random.ts'
import type { Story } from '#db/seed/stories/story.ts'

export interface Plot {
  readonly story: Story
  readonly type: CaseType
  readonly priority: Priority
  readonly channel: 'phone' | 'email' | 'web' | 'visit' | 'other'
  readonly status: Status
  readonly from: Date
  readonly until: Date
  readonly agent: Colleague
  readonly colleague: Colleague
  /** There was hardly time to do anything. */
  readonly brief: boolean
  /** The day that the last waiting or parking names. */
  readonly due: string
  /** What it was first taken to be. */
  readonly detour?: { readonly from: string }
}

/** The events that lead to the wanted status, in order. Days are filled in later. */
export function stepsOf(
  { story, status, channel, type, priority, agent, colleague, brief, ...plot }: Plot,
  random: Random,
): CaseEvent[] {
  // What it was first taken to be, somebody has found out; a case that nobody took is still called that.
  const detour = status === 'new' ? undefined : plot.detour
  const steps: CaseEvent[] = [
    {
      kind: 'registered',
      channel,
      type: detour?.from ?? type.name,
      typeKey: detour ? OTHER_TYPE : type.key,
      title: story.title,
      priority,
      assignee: null,
      assigneeId: null,
      identified: channel === 'phone' || channel === 'visit' ? shown(type, priority, channel, random) : null,
    },
  ]
  if (status === 'new') return !brief && random.chance(0.25) ? [...steps, call('in')] : steps
  steps.push({ kind: 'taken', from: null })
  // A colleague took it and gave it to the one who knows.
  if (agent !== colleague && random.chance(0.2))
    steps.push({ kind: 'assigned', to: agent.name, toId: agent.id, from: colleague.name })
  if (detour) steps.push({ kind: 'type_changed', from: detour.from, to: type.name, toKey: type.key })
  const [first, ...others] = story.notes
  if (first) steps.push(random.chance(0.4) ? call('out', first) : { kind: 'noted', text: first })
  const ended = !isOpen(status)
  if (brief && status === 'in_progress') return steps

  const asks = story.ask && (status === 'waiting_member' || (status !== 'waiting_other' && random.chance(0.4)))
  if (asks || status === 'waiting_member') {
    steps.push({ kind: 'completion_requested', due: '2000-01-01', text: story.ask ?? ASK })
    if (status === 'waiting_member') return steps
    steps.push({ kind: 'resumed', reason: 'answer' })
  }
  if (status === 'waiting_other' || (story.other && random.chance(0.5))) {
    const [party, text] = story.other ?? OTHER
    steps.push({ kind: 'other_asked', party, due: '2000-01-01', text })
    if (status === 'waiting_other') return steps
    steps.push({ kind: 'resumed', reason: 'answer' })
  }
  for (const text of others) steps.push(random.chance(0.2) ? call('out', text) : { kind: 'noted', text })
  if (status === 'parked' || random.chance(0.06)) {
    steps.push({ kind: 'parked', until: '2000-01-01', text: random.pick(PARKED) })
    if (status === 'parked') return steps
    steps.push({ kind: 'resumed', reason: 'agent' })
  }
  if (status === 'in_progress') return random.chance(0.3) ? steps.slice(0, random.int(2, steps.length)) : steps
  if (random.chance(0.25)) steps.push(random.chance(0.8) ? call('out', random.pick(REACHED)) : call('missed'))
  const resolution = story.as ?? 'solved'
  const text = story.answer
  const waited = steps.some(
    ({ kind }) => kind === 'completion_requested' || kind === 'other_asked' || kind === 'parked',
  )
  const asked = ASKS_FIRST_CONTACT.includes(resolution)
  const answered = (solved: boolean) => (asked ? { firstContact: solved } : {})
  if (status === 'resolved') return [...steps, { kind: 'resolved', resolution, text, ...answered(!waited) }]
  steps.push({ kind: 'closed', resolution, text, ...answered(!waited) })
  if (status === 'reopened') return [...steps, { kind: 'reopened', text: random.pick(REOPENED) }]
  if (ended && random.chance(0.05)) {
    steps.push(
      { kind: 'reopened', text: random.pick(REOPENED) },
      { kind: 'noted', text: 'Gått igenom ärendet igen tillsammans med medlemmen.' },
    )
    steps.push({
      kind: 'closed',
      resolution,
      text: 'Vi har gått igenom ärendet en gång till och svarat på det som återstod.',
      ...answered(false),
    })
  }
  if (asked && random.chance(0.2))
    steps.push(
      random.chance(0.75)
        ? { kind: 'member_answered', solved: true, text: random.pick(PLEASED) }
        : { kind: 'member_answered', solved: false, text: random.pick(NOT_PLEASED) },
    )
  return steps
}

/** How the caller showed who she is: mostly as surely as the type asks for, now and then less, or not at all in a hurry. */
function shown(
  { identification }: CaseType,
  priority: Priority,
  channel: Plot['channel'],
  random: Random,
): IdentifiedBy | null {
  if (priority === 1) return random.chance(0.5) ? 'emergency' : null
  if (channel === 'visit') return random.chance(0.8) ? 'id_document' : null
  const enough = (['anonymous', 'details_match', 'call_back', 'bankid'] as const)[identification]
  if (random.chance(0.75)) return enough
  return random.chance(0.5) ? 'details_match' : null
}

function call(way: 'in' | 'out' | 'missed', text?: string): CaseEvent {
  if (way === 'in')
    return { kind: 'called', direction: 'in', reached: true, text: 'Ringer och undrar när någon hör av sig.' }
  return { kind: 'called', direction: 'out', reached: way === 'out', text: text ?? 'Inget svar, lämnade meddelande.' }
}

const ASK = 'Vi behöver veta lite mer för att komma vidare. Hör av dig på telefon eller svara på det här meddelandet.'
const OTHER = ['Förvaltaren', 'Bett om besked i ärendet, med bilder och anteckningar bifogade.'] as const
const PARKED = [
  'Medlemmen är bortrest, fortsätter när hen är hemma igen.',
  'Avstämning med medlemmen i nästa vecka.',
  'Följer upp att åtgärden har hållit.',
  'Bokat tid med medlemmen, inget att göra innan dess.',
]
const REACHED = [
  'Berättade vad som är gjort. Medlemmen är nöjd.',
  'Stämde av innan ärendet avslutas, inga fler frågor.',
  'Gick igenom svaret tillsammans, skickas även skriftligt.',
]
const PLEASED = ['Tackar för hjälpen.', 'Nöjd, det gick fort.', 'Allt har fungerat sedan dess.']
const NOT_PLEASED = ['Säger att det inte är klart än.', 'Fick ett svar, men inte på det hen undrade.']
const REOPENED = [
  'Medlemmen har en följdfråga om beskedet.',
  'Medlemmen är inte nöjd och vill att vi tittar en gång till.',
  'Nya uppgifter har kommit in som ändrar bilden.',
]
