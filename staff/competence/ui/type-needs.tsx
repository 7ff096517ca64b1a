import Link from 'next/link'
import type { FieldRow } from '#staff/competence/read-fields.ts'

interface Props {
  fields: readonly FieldRow[]
  types: readonly { readonly key: string; readonly name: string }[]
}

/** For each case type that asks for something: the fields, and the courses that teach them. */
export function TypeNeeds({ fields, types }: Props) {
  const rows = types
    .map((type) => ({ ...type, needs: fields.filter(({ caseTypes }) => caseTypes.includes(type.key)) }))
    .filter(({ needs }) => needs.length)
  return (
    <table className="table table-stack">
      <caption className="sr-only">Vad ärendetyper kräver</caption>
      <thead>
        <tr>
          <th scope="col">Ärendetyp</th>
          <th scope="col">Kräver</th>
          <th scope="col">Utbildning</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, needs }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{needs.map((field) => field.name).join(', ')}</td>
            <td>
              <ul className="plain-list">
                {[...new Map(needs.flatMap(({ courses }) => courses).map((one) => [one.id, one])).values()].map(
                  ({ id, name: course }) => (
                    <li key={id}>
                      <Link className="link" href={`/medarbetare/utbildningar/${id}`} prefetch={false}>
                        {course}
                      </Link>
                    </li>
                  ),
                )}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
