import type { Random } from '#db/seed/random.ts'
import { COURSES } from '#db/seed/staff-development/catalogue.ts'
import type { Colleague, Term } from '#db/seed/staff-development/people.ts'
import { addDays } from '#platform/dates.ts'

const PLACES = ['Fleminggatan 41, sal 2', 'Fleminggatan 41, sal 5', 'På distans, Teams'] as const
const FIRST_YEAR = 2019

interface Session {
  readonly id: number
  readonly course_id: number
  readonly starts_on: string
  readonly starts_at: string
  readonly ends_on: string
  readonly place: string
  readonly seats: number
  readonly cancelled_at: null
  readonly closed_at: string | null
}

/** Sessions to come, one or two of each course; the third is small, full and has a queue. Weekdays only. */
export function inventSessions(random: Random, today: string): Session[] {
  let id = 0
  return COURSES.flatMap(({ hours }, i) => {
    const days = [random.int(9, 40), random.int(48, 90)].slice(0, i % 3 === 1 ? 1 : 2)
    return days.map((ahead): Session => {
      const starts = weekday(addDays(today, ahead))
      return {
        id: ++id,
        course_id: i + 1,
        starts_on: starts,
        starts_at: random.pick(['09:00', '13:00']),
        ends_on: hours > 8 ? weekday(addDays(starts, 7)) : starts,
        place: random.pick(PLACES),
        seats: i === 2 ? 4 : random.pick([8, 10, 12]),
        cancelled_at: null,
        closed_at: null,
      }
    })
  })
}

/** The day itself, or the next on which people work; nobody is taught between Christmas and Epiphany. */
function weekday(date: string): string {
  if (date.slice(5) >= '12-21') return weekday(`${Number(date.slice(0, 4)) + 1}-01-08`)
  if (date.slice(5) <= '01-07') return weekday(`${date.slice(0, 4)}-01-08`)
  const day = new Date(`${date}T12:00:00Z`).getUTCDay()
  return day === 0 ? addDays(date, 1) : day === 6 ? addDays(date, 2) : date
}

/** Places at them. The accounts of the demo keep theirs to give themselves, so that there is something left to do. */
export function inventSignups(
  sessions: readonly Session[],
  people: readonly Colleague[],
  random: Random,
  today: string,
) {
  const others = people.filter(({ id }) => id > 9)
  let id = 0
  return sessions.flatMap((session) => {
    const wanted = session.course_id === 3 ? session.seats + 2 : random.int(1, session.seats - 2)
    return random
      .shuffle(others)
      .slice(0, wanted)
      .map((person, i) => ({
        id: ++id,
        session_id: session.id,
        employee_id: person.id,
        status: i < session.seats ? 'booked' : 'waiting',
        at: `${addDays(today, -random.int(1, 20))}T${String(8 + (i % 8)).padStart(2, '0')}:20:00Z`,
      }))
  })
}

/** Completed trainings of everybody who was in KOMS, year by year; without sessions of ours, as the old lists had them. */
export function inventCompletions(terms: readonly Term[], random: Random, today: string) {
  return terms.flatMap(({ employeeId, from, to }) => {
    const last = to !== null && to < today ? to : today
    const years = Array.from(
      { length: Math.max(0, Number(last.slice(0, 4)) - FIRST_YEAR + 1) },
      (_, i) => FIRST_YEAR + i,
    ).filter((year) => year >= Number(from.slice(0, 4)))
    return years.flatMap((year) => {
      const day = addDays(`${year}-01-15`, random.int(0, 330))
      if (day < from || day > last || !random.chance(0.62)) return []
      const course = random.int(1, 11)
      return [
        {
          employee_id: employeeId,
          course_id: course,
          session_id: null,
          completed_on: day,
          hours: COURSES[course - 1]?.hours ?? 3,
        },
      ]
    })
  })
}
