import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'

/**
 * What can make a water damage press, by name: the rows of the acute table name them, an administrator decides what each
 * means in priority and minutes. Pure. Source of what is acute: property managers' own on-call lists (streaming water,
 * rising drains, the only toilet, power away, a leaking roof); the general test is risk of injury or of damage.
 */
const has = (facts: WaterFacts, ...wanted: NonNullable<WaterFacts['neighbours']>) =>
  wanted.some((one) => facts.neighbours?.includes(one))
/** Not known to be stopped counts as running once she has said that it runs. */
const runs = ({ running, shut_off }: WaterFacts) => running === 'yes' && shut_off !== 'done'

export const CONDITIONS = {
  cannot_be_stopped: {
    name: 'Vattnet rinner och går inte att stänga av',
    holds: (facts) => runs(facts) && facts.shut_off !== 'can',
  },
  running: { name: 'Vattnet rinner fortfarande', holds: runs },
  electricity: { name: 'Vatten nära el, eller strömmen har gått', holds: ({ electricity }) => electricity === 'yes' },
  drain_rising: {
    name: 'Vatten stiger ur avlopp eller golvbrunn',
    holds: ({ drain_rising }) => drain_rising === 'yes',
  },
  only_toilet: { name: 'Enda toaletten går inte att använda', holds: ({ only_toilet }) => only_toilet === 'yes' },
  not_habitable: { name: 'Det går inte att bo kvar', holds: ({ habitable }) => habitable === 'no' },
  leaking_roof: {
    name: 'Taket eller fasaden släpper in vatten',
    holds: (facts) => runs(facts) && facts.source === 'outside',
  },
  needs_help: {
    name: 'Någon i hemmet behöver hjälp, och vattnet har nyss runnit',
    holds: ({ needs_help, running }) => needs_help === 'yes' && running !== undefined && running !== 'unknown',
  },
  neighbour_reached: {
    name: 'En granne eller gemensamma utrymmen är drabbade',
    holds: (facts) => has(facts, 'above', 'below', 'beside', 'common'),
  },
  stopped: {
    name: 'Vattnet har slutat rinna',
    holds: ({ running, shut_off }) => running === 'no' || shut_off === 'done',
  },
  any: { name: 'Alla andra vattenskador', holds: () => true },
} as const satisfies Record<string, { name: string; holds: (facts: WaterFacts) => boolean }>

export type Condition = keyof typeof CONDITIONS
export const CONDITION_KEYS = Object.keys(CONDITIONS) as Condition[]
export const CONDITION_OPTIONS = CONDITION_KEYS.map((value) => ({ value, label: CONDITIONS[value].name }))

/** Whether a condition holds; one that is no longer known holds never, so that an old table does no harm. */
export function holds(condition: string, facts: WaterFacts): boolean {
  const known = CONDITIONS[condition as Condition] as { holds: (facts: WaterFacts) => boolean } | undefined
  return known?.holds(facts) ?? false
}
