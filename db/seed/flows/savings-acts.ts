import type { CaseEvent } from '#cases/events.ts'
import type { PlannedStep } from '#cases/flows/conclusions.ts'
import { signatureDueOn } from '#cases/flows/housing-savings/days.ts'
import { HOUSING_SAVINGS } from '#cases/flows/housing-savings/flow.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import { openBefore } from '#db/seed/flows/open-before.ts'
import type { Family } from '#db/seed/flows/savings-family.ts'
import type { Deed } from '#db/seed/flows/savings-stories.ts'
import type { Act } from '#db/seed/flows/told-case.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import { addDays, stockholmDate, stockholmInstant, swedishPlainDate } from '#platform/dates.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

/** A guardian's row as the deeds leave it. */
export interface GuardianRow {
  readonly id: number
  readonly case_id: number
  readonly person_id: number
  asked_on: string | null
  remind_on: string | null
  reminders: number
  signed_on: string | null
  refused_on: string | null
}
interface Telling {
  readonly now: Date
  readonly agent: Colleague
  readonly family: Family
  /** A protected family's names stand in no event. */
  readonly isHidden: boolean
  readonly steps: readonly PlannedStep[]
  readonly guardians: readonly GuardianRow[]
}

/** What the deeds of a story become: events, and the guardians' rows as they are afterwards. */
export function actsOf(deeds: readonly Deed[], telling: Telling): Act[] {
  const acts = deeds.map((deed): Act => {
    const at = openBefore(telling.now, deed.ago)
    return { at, by: telling.agent, ...told(deed, stockholmDate(at), telling) }
  })
  return [...acts, ...chased(telling)].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

type Told = Pick<Act, 'event' | 'settles'>

function told(deed: Deed, on: string, telling: Telling): Told {
  switch (deed.deed) {
    case 'child':
      return { event: childNamed(on, telling), settles: { key: 'child_named', proof: '' } }
    case 'step':
      return stepDone(deed.step, on, telling)
    case 'ask':
    case 'sign':
    case 'refuse':
      return { event: signature(deed, on, telling) }
    case 'wait':
      return { event: { kind: 'other_asked', party: deed.party, due: addDays(stockholmDate(telling.now), 6) } }
    case 'note':
      return { event: { kind: 'noted', text: deed.text } }
    case 'call':
      return { event: { kind: 'called', direction: 'out', reached: true, text: deed.text } }
    case 'close':
      return { event: { kind: 'closed', resolution: deed.as, text: deed.text } }
  }
}

const nameOf = ({ family, isHidden }: Telling, who: number) => {
  const person = family.guardians[who]
  return isHidden || !person ? null : `${person.given_name} ${person.family_name}`
}

function childNamed(on: string, telling: Telling): CaseEvent {
  const { child } = telling.family
  const name = telling.isHidden ? null : `${child.given_name} ${child.family_name}`
  const guardians = telling.guardians.map(({ id }, who) => ({ id, name: nameOf(telling, who) }))
  return { kind: 'savings_child_named', child: { id: child.id, name }, guardians, left: [], on }
}

function stepDone(key: string, on: string, { steps }: Telling): Told {
  const step = steps.find((one) => one.key === key)
  if (!step) throw new Error(`The story has no step ${key}`)
  const isDated = step.proof === 'date'
  return {
    event: {
      kind: 'step_done',
      flow: HOUSING_SAVINGS.key,
      step: { key, title: step.title },
      proof: isDated ? swedishPlainDate(on) : null,
    },
    settles: { key, proof: isDated ? on : '' },
  }
}

function signature(
  { deed, who }: Deed & { who: 0 | 1; deed: 'ask' | 'sign' | 'refuse' },
  on: string,
  telling: Telling,
): CaseEvent {
  const row = telling.guardians[who] as GuardianRow
  const guardian = { id: row.id, name: nameOf(telling, who) }
  if (deed === 'ask') {
    Object.assign(row, { asked_on: on, remind_on: signatureDueOn({}, on) })
    return { kind: 'signature_asked', guardian, on, remindOn: signatureDueOn({}, on) }
  }
  Object.assign(row, { remind_on: null, ...(deed === 'sign' ? { signed_on: on } : { refused_on: on }) })
  return { kind: deed === 'sign' ? 'signature_given' : 'signature_refused', guardian, on, dropped: [] }
}

/** The reminders of a signature that is still missing, as the job writes them; each but the last has been sent. */
function chased(telling: Telling): Act[] {
  const at = telling.guardians.findIndex(({ remind_on: day }) => day !== null)
  const row = telling.guardians[at]
  if (!row) return []
  const acts: Act[] = []
  const guardians = [{ id: row.id, name: nameOf(telling, at) }]
  for (let day = row.remind_on; day && day < stockholmDate(telling.now); day = row.remind_on) {
    const last = acts.at(-1)?.event
    if (last?.kind === 'signature_chased') acts.push(reminded(last.step, acts.at(-1)?.at as Date, telling))
    const remindOn = signatureDueOn({}, day)
    const step = { key: `chase:${day}`, title: 'Påminn om en saknad underskrift' }
    const event: CaseEvent = { kind: 'signature_chased', guardians, remindOn, step }
    acts.push({ at: stockholmInstant(day, '07:10'), by: null, event })
    Object.assign(row, { remind_on: remindOn, reminders: row.reminders + 1 })
  }
  return acts
}

/** The agent has reminded, the same day if the office was open. */
function reminded(step: { key: string; title: string }, told: Date, { agent }: Telling): Act {
  const proof = 'Ringde och lämnade ett meddelande.'
  const event: CaseEvent = { kind: 'step_done', flow: HOUSING_SAVINGS.key, step, proof }
  return { at: addOpenMinutes(CALENDAR, told, 140), by: agent, event, settles: { key: step.key, proof } }
}
