import type { Random } from '#db/seed/random.ts'
import { FIRST_YEAR } from '#db/seed/staff/plan.ts'
import { DESTINATIONS } from '#db/seed/staff/roles.ts'
import type { Scene, Seat } from '#db/seed/staff/scene.ts'
import { UNIT } from '#db/seed/staff/tree.ts'
import { addDays } from '#platform/dates.ts'

const LEAVE_A_YEAR = 6

/** The rest of HSB Stockholm, small: seats where KOMS's people arrive, and others who come and go from outside. */
export function furnishOthers(scene: Scene, random: Random, today: string): { seatOf: (title: string) => Seat } {
  const more: readonly (readonly [number, string, string])[] = [
    [UNIT.people, 'HR & kommunikation', 'HR-partner'],
    [UNIT.people, 'HR & kommunikation', 'Redaktör'],
    [UNIT.digital, 'Digital', 'Systemadministratör'],
    [UNIT.economy, 'Ekonomi', 'Ekonomiassistent'],
  ]
  const own = more.map(([unitId, area, title]) => {
    const seat = scene.addSeat({ unitId, area, title, validFrom: '2006-01-01' })
    scene.take(seat, addDays('2018-06-01', -random.int(0, 3_000)))
    return seat
  })
  const seats = DESTINATIONS.flatMap((role) => [role, role]).map((role) => {
    const seat = scene.addSeat({ ...role, validFrom: '2006-01-01' })
    scene.take(seat, addDays('2018-11-01', -random.int(0, 4_500)))
    return seat
  })
  for (let year = FIRST_YEAR; year <= Number(today.slice(0, 4)); year++) {
    for (let i = 0; i < LEAVE_A_YEAR; i++) {
      const day = addDays(`${year}-01-10`, i * 55 + random.int(0, 30))
      const [from, refilled] = [addDays(day, 1), addDays(day, random.int(20, 80))]
      if (refilled > today) return { seatOf }
      const some = scene.holding((seat) => seats.includes(seat), addDays(day, -300))
      const one = random.pick(some)
      scene.end(one, addDays(from, -1), i === 0 ? 'Pension' : 'Egen begäran')
      scene.take(one.seat, refilled)
    }
  }
  return { seatOf }

  function seatOf(title: string): Seat {
    const seat = own.find((other) => other.title === title)
    if (!seat) throw new Error(`No seat is called ${title}`)
    return seat
  }
}
