import type { Random } from '#db/seed/random.ts'
import { COURSES, FIELDS, TEAM_FIELDS } from '#db/seed/staff-development/catalogue.ts'
import type { Colleague } from '#db/seed/staff-development/people.ts'
import { addDays } from '#platform/dates.ts'
import { lastDay } from '#staff/development/months.ts'

/** Rows of staff.competence_fact: most of what a team works with, a little of the rest, some of it soon to expire. */
export function inventFacts(people: readonly Colleague[], hr: number, random: Random, today: string) {
  const leaderOf = (person: Colleague) =>
    people.find(({ leads, teamId, id }) => leads && teamId === person.teamId && id !== person.id)?.id ?? hr
  return people.flatMap((person) => {
    const core = TEAM_FIELDS[person.teamId] ?? []
    return FIELDS.flatMap(([name], i) => {
      const fieldId = i + 1
      if (!random.chance(core.includes(fieldId) ? 0.75 : fieldId > 12 ? 0.03 : 0.13)) return []
      const taught = COURSES.find(({ fields }) => fields.includes(fieldId))
      const achieved = addDays(today, -random.int(30, 1_000))
      const byCourse = random.chance(0.75)
      const waits = random.chance(0.06)
      return [
        {
          employee_id: person.id,
          field_id: fieldId,
          basis: byCourse ? 'course' : random.chance(0.5) ? 'experience' : 'certificate',
          evidence: byCourse ? (taught?.name ?? name) : `Arbetat med ${name.toLowerCase()} på tidigare tjänst`,
          achieved_on: achieved,
          valid_to: byCourse ? lastDay(achieved, taught?.validMonths ?? null) : null,
          confirmed_by: waits ? null : leaderOf(person),
          confirmed_at: waits ? null : `${addDays(achieved, random.int(0, 9))}T09:00:00Z`,
          withdrawn_at: null,
        },
      ]
    })
  })
}
