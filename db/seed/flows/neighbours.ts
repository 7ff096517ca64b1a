import type { HomeRow } from '#db/seed/homes.ts'
import type { RoleRow } from '#db/seed/households.ts'
import type { PersonRow } from '#db/seed/people.ts'

export interface Register {
  readonly people: readonly PersonRow[]
  readonly homes: readonly HomeRow[]
  readonly roles: readonly RoleRow[]
  readonly shielded: ReadonlySet<number>
}

/** Somebody who holds a home. */
export interface Holder {
  readonly personId: number
  readonly home: HomeRow
}

/** Stairs of at least so many homes whose holders are alive and in which nobody is protected, in the register's order. */
export function stairs(
  { people, homes, roles, shielded }: Register,
  kind: 'owner' | 'tenant',
  least: number,
): Holder[][] {
  const alive = new Set(people.filter((person) => !person.deceased_on).map(({ id }) => id))
  const now = roles.filter((role) => role.valid_to === null && role.home_id !== null)
  const hiding = new Set(now.filter((role) => shielded.has(role.person_id)).map((role) => role.home_id))
  const holders = homes.flatMap((home): Holder[] => {
    const role = now.find((one) => one.home_id === home.id && one.kind === kind && alive.has(one.person_id))
    return role ? [{ personId: role.person_id, home }] : []
  })
  const groups = Map.groupBy(holders, ({ home }) => `${home.street_address} ${home.entrance ?? ''}`)
  return [...groups.values()].filter((group) => group.length >= least && !group.some(({ home }) => hiding.has(home.id)))
}

/** "Almvägen 12 A lgh 1203". */
export const homeName = ({ street_address, entrance, official_number }: HomeRow) =>
  [street_address, entrance, `lgh ${official_number}`].filter(Boolean).join(' ')
