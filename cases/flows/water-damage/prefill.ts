import type { Situation } from '#cases/flows/flow.ts'
import { holds } from '#cases/flows/water-damage/conditions.ts'
import { ACCESS, ROOMS, SOURCES, type WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { DAMAGE_FIRM, JOUR_FIRM, JOUR_PHONE, JOUR_TASKS } from '#cases/flows/water-damage/settings/jour.ts'
import { urgencyOf } from '#cases/flows/water-damage/urgency.ts'
import { rule } from '#cases/rules/rules.ts'

/** An order as it stands filled in before anybody has typed. Pure. */
export interface Prefilled {
  readonly firm: string
  readonly phone: string
  readonly what: string
  /** Minutes by the clock until they should be there; empty where no row says so. */
  readonly within: string
}

/** The order to the on-call firm: what the rows say, and what has been told about the place. No names and no address. */
export function jourOrder(facts: WaterFacts, { rules }: Pick<Situation, 'rules'>): Prefilled {
  const tasks = rule(rules, JOUR_TASKS).filter(({ condition }) => holds(String(condition), facts))
  const place = [
    facts.rooms?.length ? `Rum: ${facts.rooms.map((room) => ROOMS[room].toLocaleLowerCase('sv')).join(', ')}.` : '',
    facts.source && facts.source !== 'unknown' ? `Källa: ${SOURCES[facts.source].toLocaleLowerCase('sv')}.` : '',
    facts.access && facts.access !== 'unknown' ? `Tillträde: ${ACCESS[facts.access].toLocaleLowerCase('sv')}.` : '',
  ]
  return {
    firm: rule(rules, JOUR_FIRM),
    phone: rule(rules, JOUR_PHONE),
    what: [...tasks.map(({ task }) => String(task)), ...place].filter(Boolean).join(' '),
    within: String(urgencyOf(facts, rules)?.onSiteMinutes ?? ''),
  }
}

/** The next order of work, to the firm that the association uses. */
export function workOrder(facts: WaterFacts, { rules }: Pick<Situation, 'rules'>): Prefilled {
  const rooms = facts.rooms?.length
    ? ` Rum: ${facts.rooms.map((room) => ROOMS[room].toLocaleLowerCase('sv')).join(', ')}.`
    : ''
  return {
    firm: rule(rules, DAMAGE_FIRM),
    phone: '',
    what: `Besiktiga med rapport: orsak, omfattning i kvadratmeter och förslag till åtgärder.${rooms}`,
    within: '',
  }
}
