import { transferDoneBy } from '#cases/flows/housing-savings/days.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { RELATIONS, TRANSFER_RELATIONS, TRANSFER_WEEKS } from '#cases/flows/housing-savings/limit-settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** What is known about handing a saving over: whether HSB's rules allow the relation, what is missing, and by when. Pure. */
export interface Transfer {
  /** Null while nobody has said who takes over. */
  readonly allowed: boolean | null
  /** What the agent tells or does, in order. */
  readonly notes: readonly string[]
  /** What stands in the way. */
  readonly stops: readonly string[]
  /** ISO date; null while the document has not come. */
  readonly doneBy: string | null
}

type Asked = Pick<SavingsFacts, 'relation' | 'share' | 'transferor_minor' | 'supervisor_consents'>

/** `documentOn` is the day the complete document came, an ISO date. */
export function transferOf(facts: Asked, rules: Rules, documentOn?: string | null): Transfer {
  const { relation, share } = facts
  const row = rule(rules, TRANSFER_RELATIONS).find((one) => one.relation === relation)
  const allowed = relation === undefined ? null : row !== undefined
  const minor = minorStop(facts)
  const doneBy = documentOn ? transferDoneBy(rules, documentOn) : null
  const stops = [
    ...(allowed === false
      ? [`Ett bosparande kan överlåtas till ${listed(rules)}. Den relation som är vald ger ingen rätt att ta över.`]
      : []),
    ...(minor ? [minor] : []),
  ]
  const notes = [
    ...(row ? [`Relationen visas med: ${String(row.document)}.`] : []),
    ...(share === undefined
      ? []
      : [`${share} procent av kapitalet överlåts, och lika stor del av poängen följer med.`]),
    doneBy
      ? `Överlåtelsen är klar senast ${swedishPlainDate(doneBy)}.`
      : `Den kan ta upp till ${rule(rules, TRANSFER_WEEKS)} veckor från den dag då den kompletta handlingen har kommit in.`,
  ]
  return { allowed, notes: allowed === false ? [] : notes, stops, doneBy }
}

/** FB 13:11 with the överförmyndare's part in it: what is a child's is not given away by anybody else. */
function minorStop({ transferor_minor, supervisor_consents }: Asked): string | null {
  if (transferor_minor !== 'yes' || supervisor_consents === 'yes') return null
  return 'Den som överlåter är under 18 år. Sparandet kan inte överlåtas utan överförmyndarens samtycke, om det inte är uppenbart till fördel för barnet.'
}

function listed(rules: Rules): string {
  const allowed = rule(rules, TRANSFER_RELATIONS).map(({ relation }) => relation)
  const names = RELATIONS.filter(({ value }) => allowed.includes(value)).map(({ label }) =>
    label.toLocaleLowerCase('sv'),
  )
  if (names.length === 0) return 'ingen, enligt de regler som gäller nu'
  return new Intl.ListFormat('sv', { type: 'disjunction' }).format(names)
}
