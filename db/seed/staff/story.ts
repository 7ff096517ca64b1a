import { randomFrom } from '#db/seed/random.ts'
import { furnish, inKoms, moveOn, playYears, promote } from '#db/seed/staff/history.ts'
import { furnishOthers } from '#db/seed/staff/others.ts'
import { DESTINATIONS, LEADER, type RoleName } from '#db/seed/staff/roles.ts'
import { type Held, type Person, type Scene, type Seat, scene } from '#db/seed/staff/scene.ts'
import { addDays } from '#platform/dates.ts'

/** Somebody with an account, and where she works. */
export interface Account {
  readonly id: number
  readonly name: string
  readonly teamId: number | null
  readonly leads: boolean
  /** Title of the seat for those who work in no team. */
  readonly title: string | null
}

/** The whole register as a story told from today: the same every time for the same day and the same accounts. */
export function staffStory(accounts: readonly Account[], today: string): Scene {
  const random = randomFrom(20_264)
  const stage = scene(
    random,
    accounts.map(({ name }) => name),
  )
  const ofTeam = (team: number, leads: boolean) =>
    accounts.filter((account) => account.teamId === team && account.leads === leads)
  const koms = furnish(
    { scene: stage, random },
    [1, 2, 3, 4].map((team) => Math.max(1, ofTeam(team, true).length)),
  )
  const others = furnishOthers(stage, random, today)
  const seatsOfAccounts: [Account, Seat][] = [1, 2, 3, 4].flatMap((team) => [
    ...pairs(ofTeam(team, true), koms.leaderSeats(team)),
    ...pairs(ofTeam(team, false), koms.settledSeats(team)),
  ])
  for (const account of accounts)
    if (account.title !== null)
      seatsOfAccounts.push([account, account.title === 'Verksamhetschef' ? koms.chief : others.seatOf(account.title)])

  const settled = new Set(seatsOfAccounts.map(([, seat]) => seat.id))
  const years = { scene: stage, random, today, settled }
  promote(years, koms.leaderSeats(1)[0] as Seat, '2020-08-31', DESTINATIONS[10])
  promote(years, koms.chief, '2021-08-31')
  playYears(years)
  // A team whose leader has no account has none: she left a short while ago, and nobody has come after her yet.
  const leaderless = [1, 2, 3, 4].find((team) => ofTeam(team, true).length === 0) ?? 0
  const [vacant] = stage.holding((seat) => seat === koms.leaderSeats(leaderless)[0], today)
  if (vacant) leaveSeatOpen(years, vacant, addDays(today, -38), DESTINATIONS[9] as RoleName)
  for (const [account, seat] of seatsOfAccounts) nameAfter(stage, account, seat, today)
  const free = stage.holding(
    (seat) => inKoms(seat.unitId, today) && !settled.has(seat.id) && seat.title !== LEADER,
    addDays(today, -300),
  )
  const [goes, ...rest] = free
  // Decided, and not counted before its day has passed.
  if (goes) moveOn(years, goes, `${today.slice(0, 4)}-12-31`, DESTINATIONS[12] as RoleName)
  addStates(stage, rest, random, today)
  return stage
}

function pairs(accounts: readonly Account[], seats: readonly Seat[]): [Account, Seat][] {
  return accounts.flatMap((account, i) => {
    const seat = seats[i]
    return seat ? [[account, seat] as [Account, Seat]] : []
  })
}

function leaveSeatOpen(years: Parameters<typeof moveOn>[0], one: Held, day: string, to: RoleName): void {
  years.scene.end(one, day, 'Ny roll inom HSB')
  const seat = years.scene.addSeat({ ...to, validFrom: addDays(day, 1) })
  years.scene.take(seat, addDays(day, 1), { person: one.person })
}

/** Whoever holds the seat today turns out to be the account. */
function nameAfter(stage: Scene, account: Account, seat: Seat, today: string): void {
  const [one] = stage.holding((other) => other === seat, today)
  const person: Person = one?.person ?? stage.take(seat, addDays(today, -900)).person
  person.name = account.name
  person.accountId = account.id
}

/** Leave and secondment: states inside an assignment, some over, some running. */
function addStates(stage: Scene, free: readonly Held[], random: ReturnType<typeof randomFrom>, today: string): void {
  const past = stage.held.filter(
    (one) => one.to !== null && Date.parse(one.to) - Date.parse(one.from) > 900 * 86_400_000,
  )
  for (const [i, one] of past.entries()) {
    if (i % 6 !== 0) continue
    const from = addDays(one.from, random.int(200, 350))
    const kind = i % 18 === 0 ? 'secondment' : 'leave'
    one.states.push({ kind, from, to: addDays(from, random.int(120, 400)) })
  }
  for (const [i, one] of free.slice(0, 4).entries())
    one.states.push({
      kind: i % 2 ? 'secondment' : 'leave',
      from: addDays(today, -random.int(30, 150)),
      to: i === 0 ? null : addDays(today, random.int(30, 120)),
    })
}
