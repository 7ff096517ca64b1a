import 'server-only'
import { driver } from '#db/client.ts'

export interface FieldRow {
  readonly id: number
  readonly name: string
  readonly description: string
  /** Keys of case types; the page knows what they are called. */
  readonly caseTypes: readonly string[]
  readonly active: boolean
  /** The courses in use that teach it. */
  readonly courses: readonly { readonly id: number; readonly name: string }[]
}

/** Every field by name, with what teaches it. Open to everybody: it says nothing of anybody. */
export async function readFields({ retired = false } = {}): Promise<FieldRow[]> {
  return [
    ...(await driver()<FieldRow[]>`
      select f.id::int, f.name, f.description, f.case_types as "caseTypes", f.active,
        coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
          from staff.course_field cf join staff.course c on c.id = cf.course_id
          where cf.field_id = f.id and c.active), '[]') as courses
      from staff.competence_field f where f.active or ${retired} order by f.name`),
  ]
}
