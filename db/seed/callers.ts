import type { CaseType } from '#cases/case-type.ts'
import type { HomeRow } from '#db/seed/homes.ts'
import type { RoleRow } from '#db/seed/households.ts'
import { FAMILIES, PLACES, WOMEN } from '#db/seed/names.ts'
import type { PersonRow } from '#db/seed/people.ts'
import type { Random } from '#db/seed/random.ts'

/** Whom a case is about and where. */
export interface Subject {
  readonly personId: number | null
  readonly homeId: number | null
  readonly associationId: number | null
  readonly callerName: string | null
  readonly callerPhone: string | null
  readonly addressText: string | null
  readonly shielded: boolean
}
export interface Callers {
  whoAsks(type: CaseType): Subject
}
interface Register {
  readonly people: readonly PersonRow[]
  readonly homes: readonly HomeRow[]
  readonly roles: readonly RoleRow[]
  /** As the database worked it out. */
  readonly shielded: ReadonlySet<number>
}

const NOWHERE = { homeId: null, associationId: null, callerName: null, callerPhone: null, addressText: null }
/** Types that are about a protected person; others rarely are. */
const PROTECTED_TYPE = 'protected_identity'
const PROTECTED_CASES = 0.012

/** Finds somebody who could have this kind of inquiry. */
export function callersOf({ people, homes, roles, shielded }: Register, random: Random): Callers {
  const alive = new Map(people.filter((person) => !person.deceased_on).map((person) => [person.id, person]))
  const homeOf = new Map(homes.map((home) => [home.id, home]))
  const now = roles.filter((role) => role.valid_to === null && alive.has(role.person_id))
  const holders = (kind: 'owner' | 'tenant') => now.filter((role) => role.kind === kind)
  const [owners, tenants] = [holders('owner'), holders('tenant')]
  const boards = now.filter((role) => role.kind === 'board_member')
  const hidden = [...owners, ...tenants].filter((role) => shielded.has(role.person_id))
  const savers = people.filter((person) => person.membership_number && !person.deceased_on)

  const about = (role: RoleRow): Subject => ({
    ...NOWHERE,
    personId: role.person_id,
    homeId: role.home_id,
    associationId: role.association_id ?? homeOf.get(role.home_id ?? 0)?.association_id ?? null,
    shielded: shielded.has(role.person_id),
  })

  function somebody({ audience, flow }: CaseType): Subject {
    const kinds = random.shuffle(audience.filter((one) => one !== 'third_party' && one !== 'board'))
    if (audience.includes('board') && random.chance(kinds.length ? 0.12 : 1)) return about(random.pick(boards))
    const kind = kinds[0]
    if (kind === 'tenant') return about(random.pick(tenants))
    if (kind === 'member' && flow !== 'housing_savings') return about(random.pick(owners))
    const person = random.pick(savers)
    return { ...NOWHERE, personId: person.id, shielded: shielded.has(person.id) }
  }

  /** Somebody who is not in the register: a broker, a neighbour, a relative. */
  function stranger(): Subject {
    const end = String(random.int(605, 699))
    return {
      ...NOWHERE,
      personId: null,
      callerName: `${random.pick(WOMEN)} ${random.pick(FAMILIES)}`,
      callerPhone: `070-174 0${end[0]} ${end.slice(1)}`,
      addressText: random.chance(0.5) ? `${random.pick(PLACES)[1]} ${random.int(1, 60)}` : null,
      shielded: false,
    }
  }

  return {
    whoAsks(type) {
      if (type.key === PROTECTED_TYPE || random.chance(PROTECTED_CASES)) return about(random.pick(hidden))
      const outside = type.audience.every((one) => one === 'third_party')
        ? 0.9
        : type.audience.includes('third_party')
          ? 0.15
          : 0.03
      if (random.chance(outside)) return stranger()
      const found = somebody(type)
      // Cases about the protected are rare and chosen above; one more try keeps them so.
      return found.shielded ? somebody(type) : found
    },
  }
}
