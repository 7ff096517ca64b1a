import type { FieldRow } from '#staff/competence/read-fields.ts'

interface Props {
  fields: readonly FieldRow[]
  counts: ReadonlyMap<number, number> | null
  typeNames: ReadonlyMap<string, string>
}

/** How many in all of KOMS hold each field, where the count is large enough to hide everybody in it. */
export function CountsTable({ fields, counts, typeNames }: Props) {
  return (
    <table className="table table-stack">
      <caption>Antal visas när minst fem har kompetensen och minst fem inte har den.</caption>
      <thead>
        <tr>
          <th scope="col">Område</th>
          <th scope="col">Behövs för</th>
          <th scope="col" className="cell-num">
            Medarbetare
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ id, name, caseTypes }) => (
          <tr key={id}>
            <th scope="row" className="measure-name">
              {name}
            </th>
            <td className="cell-main">{caseTypes.map((key) => typeNames.get(key) ?? key).join(', ')}</td>
            <td className="cell-num" data-label="Medarbetare">
              {counts?.get(id) ?? <span className="soft">visas inte</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
