import type { AssociationRow, HomeRow } from '#db/seed/homes.ts'
import { type Generation, later, type PeopleMaker, type PersonRow } from '#db/seed/people.ts'
import type { Random } from '#db/seed/random.ts'
import type { BoardPost, RoleKind } from '#members/person.ts'
import { addDays } from '#platform/dates.ts'

export interface RoleRow {
  readonly person_id: number
  readonly kind: RoleKind
  readonly home_id: number | null
  readonly association_id: number | null
  readonly for_person_id: number | null
  readonly post: BoardPost | null
  readonly valid_from: string
  readonly valid_to: string | null
}
interface Household {
  readonly home: HomeRow
  readonly adults: readonly PersonRow[]
  readonly children: readonly PersonRow[]
}

/** Savers and seekers who do not live in any home we know. */
const HOMELESS_SAVERS = 70
const PROTECTED = 12

/** Who lives where, who speaks for whom, and who sits on which board. Fills the maker with about 2,000 people. */
export function settle(
  maker: PeopleMaker,
  { associations, homes }: { associations: readonly AssociationRow[]; homes: readonly HomeRow[] },
  random: Random,
  today: string,
): RoleRow[] {
  const roles: RoleRow[] = []
  const since = () => addDays(today, -random.int(60, 6_000))
  const add = (role: Partial<RoleRow> & Pick<RoleRow, 'person_id' | 'kind'>) =>
    roles.push({
      home_id: null,
      association_id: null,
      for_person_id: null,
      post: null,
      valid_from: since(),
      valid_to: null,
      ...role,
    })

  const households = random
    .shuffle(homes)
    .map((home, i) => household(maker, home, random, i < PROTECTED ? i : undefined))
  for (const { home, adults, children } of households) {
    const from = since()
    const holder = home.association_id === null ? 'tenant' : 'owner'
    for (const [i, adult] of adults.entries()) {
      const kind = i === 0 || random.chance(0.6) ? holder : 'resident'
      add({ person_id: adult.id, kind, home_id: home.id, valid_from: from })
    }
    for (const child of children) {
      const born = later(child.birth_date, from)
      add({ person_id: child.id, kind: 'resident', home_id: home.id, valid_from: born })
      for (const adult of adults)
        add({ person_id: adult.id, kind: 'guardian', for_person_id: child.id, valid_from: child.birth_date })
    }
  }
  former(households, add, random, today)
  boards(associations, households, add, random, today)
  speakers(maker, households, add, random, today)
  for (let i = 0; i < HOMELESS_SAVERS; i++) maker.make(random.chance(0.7) ? 'young' : 'middle')
  return roles
}

type Add = (role: Partial<RoleRow> & Pick<RoleRow, 'person_id' | 'kind'>) => void

function household(maker: PeopleMaker, home: HomeRow, random: Random, protectedNumber: number | undefined): Household {
  // The first dozen are protected, by one flag, the other or both, and some of them have a family to protect as well.
  const flags =
    protectedNumber === undefined
      ? {}
      : { sekretessmarkering: protectedNumber % 3 !== 2, skyddad_folkbokforing: protectedNumber % 3 !== 0 }
  const generation: Generation = random.pick(['old', 'middle', 'middle', 'middle', 'middle', 'young', 'young', 'young'])
  const size = protectedNumber === undefined ? random.next() : protectedNumber % 2 ? 0.99 : 0
  const first = maker.make(generation, undefined, flags)
  const adults = [first]
  const children: PersonRow[] = []
  const partnerOf = () => maker.make(generation, random.chance(0.7) ? first.family_name : undefined)
  if (size > 0.84) adults.push(partnerOf())
  if (size > 0.93 && maker.hasChild()) {
    for (let n = random.int(1, 3); n > 0; n--) children.push(maker.make('child', first.family_name))
  }
  return { home, adults, children }
}

/** Homes have a past: who lived there before. */
function former(households: readonly Household[], add: Add, random: Random, today: string): void {
  for (const { adults } of random.shuffle(households).slice(0, 60)) {
    const person = adults[0]
    const { home } = random.pick(households)
    if (!person || person.sekretessmarkering || person.skyddad_folkbokforing) continue
    const to = addDays(today, -random.int(6_100, 7_000))
    add({ person_id: person.id, kind: 'tenant', home_id: home.id, valid_from: addDays(to, -900), valid_to: to })
  }
}

function boards(
  associations: readonly AssociationRow[],
  households: readonly Household[],
  add: Add,
  random: Random,
  today: string,
): void {
  const posts = ['chair', 'vice_chair', 'secretary', 'treasurer', 'member', 'deputy'] as const
  for (const association of associations) {
    const owners = households
      .filter(({ home }) => home.association_id === association.id)
      .flatMap(({ adults }) => adults)
    // A board member's name is public within the association; whoever is protected does not sit on one here.
    const eligible = owners.filter((person) => !person.sekretessmarkering && !person.skyddad_folkbokforing)
    const elected = random.shuffle(eligible).slice(0, random.int(4, 6))
    for (const [i, person] of elected.entries()) {
      const post = posts[i] ?? 'member'
      add({
        person_id: person.id,
        kind: 'board_member',
        association_id: association.id,
        post,
        valid_from: addDays(today, -random.int(100, 800)),
      })
    }
  }
}

/** Trustees, representatives and estates: who may speak for whom. */
function speakers(maker: PeopleMaker, households: readonly Household[], add: Add, random: Random, today: string): void {
  const elders = random.shuffle(
    households
      .flatMap(({ adults }) => adults)
      .filter((person) => person.birth_date < '1962' && !person.sekretessmarkering && !person.skyddad_folkbokforing),
  )
  for (const [i, elder] of elders.slice(0, 46).entries()) {
    const from = addDays(today, -random.int(40, 700))
    const helper = maker.make('young', i % 3 ? elder.family_name : undefined)
    if (i < 10) add({ person_id: helper.id, kind: 'trustee', for_person_id: elder.id, valid_from: from })
    else if (i < 26) add({ person_id: helper.id, kind: 'representative', for_person_id: elder.id, valid_from: from })
    else {
      const died = addDays(today, -random.int(20, 420))
      maker.die(elder.id, died)
      add({ person_id: helper.id, kind: 'estate_party', for_person_id: elder.id, valid_from: died })
    }
  }
}
