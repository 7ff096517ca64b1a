import type { Random } from '#db/seed/random.ts'
import { FIRST_YEAR, type Leaving, planOf } from '#db/seed/staff/plan.ts'
import { AGENTS, CHIEF, DESTINATIONS, HEAD, LEADER, NINE, type RoleName, SERVICE } from '#db/seed/staff/roles.ts'
import type { Held, Scene, Seat } from '#db/seed/staff/scene.ts'
import { ENTITY, LETTING_MOVED, UNIT } from '#db/seed/staff/tree.ts'
import { addDays } from '#platform/dates.ts'

const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000
/** Those who sign in to the demo have had their seats for longer than this. */
const SETTLED_DAYS = 700
/** A seat is filled at the earliest and latest so many days after it was left. */
const REFILL = { low: 12, high: 95 }
const LONG = 400

export interface Years {
  readonly scene: Scene
  readonly random: Random
  readonly today: string
  /** Seats whose holders of today sign in to the demo. */
  readonly settled: ReadonlySet<number>
}

/** KOMS's years from the first that is known until today: who left, where to, and who came after. */
export function playYears(years: Years): void {
  const { today } = years
  for (let year = FIRST_YEAR; year <= Number(today.slice(0, 4)); year++) playYear(years, year)
}

function playYear(years: Years, year: number): void {
  const { random, today } = years
  const { internal, others } = planOf(year)
  const leavings: (Leaving | 'internal')[] = random.shuffle([
    ...Array.from({ length: internal }, () => 'internal' as const),
    ...others,
  ])
  // Evenly over the year, so that a year that is not over yet has had its part.
  const step = 320 / leavings.length
  const queue = year === FIRST_YEAR ? [...NINE] : random.shuffle(DESTINATIONS)
  for (const [i, leaving] of leavings.entries()) {
    const day = addDays(`${year}-01-20`, Math.floor(i * step) + random.int(0, 14))
    if (day >= addDays(today, -6)) return
    if (leaving === 'internal')
      moveOn(years, leaver(years, day, LONG), day, queue.pop() ?? (DESTINATIONS[0] as RoleName))
    else leave(years, leaving, day, year === FIRST_YEAR)
  }
}

/** Somebody in KOMS who has been there long enough to leave, and is free to. */
function leaver({ scene, random, today, settled }: Years, day: string, days: number, most = 20_000): Held {
  const isFree = ({ unitId, id, title }: Seat) =>
    inKoms(unitId, day) &&
    title !== LEADER &&
    title !== CHIEF &&
    (!settled.has(id) || day < addDays(today, -SETTLED_DAYS))
  const some = scene.holding(isFree, day).filter((one) => {
    const served = daysBetween(one.from, day)
    return served >= days && served <= most
  })
  return random.pick(some)
}

export function inKoms(unitId: number, day: string): boolean {
  return (unitId >= UNIT.team(1) && unitId <= UNIT.team(4)) || (unitId === UNIT.letting && day <= LETTING_MOVED)
}

/** To a new role in HSB Stockholm: the day after, or within the month. */
export function moveOn(years: Years, one: Held, day: string, to: RoleName): Held {
  const { scene, random } = years
  scene.end(one, day, 'Ny roll inom HSB')
  const starts = addDays(day, random.chance(0.8) ? 1 : random.int(5, 29))
  const next = scene.take(seatFor(years, to, starts), starts, { person: one.person })
  refill(years, one.seat, day)
  return next
}

/** An empty seat of that title since some time, or a new one. */
function seatFor({ scene }: Years, { title, area, unitId }: RoleName, from: string): Seat {
  const isTaken = (seat: Seat) =>
    scene.held.some((one) => one.seat === seat && (one.to === null || one.to >= addDays(from, -60)))
  return (
    scene.seats.find((seat) => seat.title === title && seat.unitId === unitId && !isTaken(seat)) ??
    scene.addSeat({ title, area, unitId, validFrom: from })
  )
}

function leave(years: Years, leaving: Leaving, day: string, derived: boolean): void {
  const { scene, random } = years
  if (leaving === 'Slutar tidigt') {
    const early = scene
      .holding(({ unitId, id, title }) => inKoms(unitId, day) && title !== LEADER && !years.settled.has(id), day)
      .filter((one) => daysBetween(one.from, day) < 170)
    const one = early[0] ?? leaver(years, day, 30)
    scene.end(one, day, 'Provanställning avslutad')
    refill(years, one.seat, day)
    return
  }
  const one = leaver(years, day, leaving === 'Pension' ? 1_200 : 200)
  if (leaving === 'Till Riksförbundet') {
    scene.end(one, day, 'Ny roll inom HSB')
    const seat = seatFor(
      years,
      { title: 'Utredare', area: 'HSB Riksförbund', unitId: UNIT.federation },
      addDays(day, 1),
    )
    scene.take(seat, addDays(day, 1), { person: one.person, entityId: ENTITY.federation })
  } else if (leaving === 'Kommer åter') {
    scene.end(one, day, 'Egen begäran', derived)
    // Too long a time for a gap, so it was an exit and she is a boomerang.
    scene.take(one.seat, addDays(day, random.int(60, 300)), { person: one.person })
    return
  } else {
    scene.end(one, day, leaving, derived)
    if (leaving === 'Visstid löpt ut') one.contract = 'fixed_term'
  }
  refill(years, one.seat, day)
}

/** Whoever comes after: from outside, mostly; from another team or another part of HSB Stockholm now and then. */
function refill(years: Years, seat: Seat, left: string): void {
  const { scene, random, today, settled } = years
  const from = addDays(left, random.int(REFILL.low, REFILL.high))
  if (from > addDays(today, 40)) return
  if (random.chance(0.12) && !settled.has(seat.id)) {
    const other = leaverOfOtherTeam(years, seat, from)
    if (other) {
      scene.end(other, addDays(from, -1), 'Ny roll inom HSB')
      scene.take(seat, from, { person: other.person })
      scene.take(other.seat, addDays(from, random.int(20, 70)))
      return
    }
  }
  scene.take(seat, from, { trial: random.chance(0.15) && from < addDays(today, -420) })
}

function leaverOfOtherTeam({ scene, today, settled }: Years, seat: Seat, day: string): Held | undefined {
  if (day > addDays(today, -100)) return undefined
  return scene
    .holding(
      ({ unitId, id, title }) =>
        inKoms(unitId, day) &&
        unitId !== seat.unitId &&
        unitId !== UNIT.letting &&
        title === AGENTS[1] &&
        !settled.has(id),
      addDays(day, -300),
    )
    .at(0)
}

/** KOMS before its first known year: everybody who was there, with the day she came. */
export function furnish(
  { scene, random }: Pick<Years, 'scene' | 'random'>,
  leaders: readonly number[],
): { settledSeats: (team: number) => Seat[]; leaderSeats: (team: number) => Seat[]; chief: Seat } {
  const came = () => addDays('2018-12-01', -Math.floor(random.next() ** 1.6 * 4_300) - 20)
  const seat = (unitId: number, title: string, critical = false) => {
    const made = scene.addSeat({ title, area: SERVICE, unitId, critical, validFrom: '2006-01-01' })
    scene.take(made, came())
    return made
  }
  const chief = seat(UNIT.koms, CHIEF, true)
  const teams = [1, 2, 3, 4].map((team) => ({
    leaders: Array.from({ length: leaders[team - 1] ?? 1 }, () => seat(UNIT.team(team), LEADER, true)),
    agents: Array.from({ length: 13 }, (_, i) => seat(UNIT.team(team), AGENTS[i % 3 === 2 ? 1 : 0] as string)),
  }))
  seat(UNIT.letting, LEADER, true)
  for (let i = 0; i < 5; i++) seat(UNIT.letting, AGENTS[0])
  return {
    chief,
    leaderSeats: (team) => teams[team - 1]?.leaders ?? [],
    settledSeats: (team) => teams[team - 1]?.agents ?? [],
  }
}

/** Leaders who went on, each followed by one of her own; those promotions are no exits from KOMS. */
export function promote(years: Years, seat: Seat, last: string, to: RoleName = HEAD): void {
  const { scene } = years
  const [leader] = scene.holding((other) => other === seat, last)
  if (!leader) return
  moveOutWithoutRefill(years, leader, last, to)
  const isNear = (other: Seat) =>
    seat.title === CHIEF ? other.title === LEADER : other.unitId === seat.unitId && other.title === AGENTS[0]
  const successor = scene
    .holding((other) => isNear(other) && !years.settled.has(other.id), addDays(last, -200))
    .toSorted((a, b) => a.from.localeCompare(b.from))[0]
  if (!successor) return
  scene.end(successor, last, 'Ny roll inom HSB')
  scene.take(seat, addDays(last, 1), { person: successor.person })
  scene.take(successor.seat, addDays(last, 60))
}

function moveOutWithoutRefill(years: Years, one: Held, day: string, to: RoleName): void {
  years.scene.end(one, day, 'Ny roll inom HSB')
  years.scene.take(seatFor(years, to, addDays(day, 1)), addDays(day, 1), { person: one.person })
}
