import Link from 'next/link'
import { swedishPlainDate } from '#platform/dates.ts'
import { COST_GROUPS, type CostGroup } from '#staff/costing/cost-input.ts'
import type { CostPage } from '#staff/costing/cost-page.ts'
import { inUnit } from '#staff/costing/kronor.ts'

/** The inputs of one part of the formula, with what was entered, by whom it is owned and where it comes from. */
export function InputsTable({ group, inputs }: { group: CostGroup; inputs: CostPage['inputs'] }) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">{COST_GROUPS[group].name}</caption>
      <thead>
        <tr>
          <th scope="col">Värde</th>
          <th scope="col">Lågt, troligt, högt</th>
          <th scope="col">Ägare och källa</th>
        </tr>
      </thead>
      <tbody>
        {inputs
          .filter(({ input }) => input.group === group)
          .map(({ input, row }) => (
            <tr key={input.key}>
              <th scope="row">
                <Link className="row-link" href={`/medarbetare/kostnad?indata=${input.key}#varde`} prefetch={false}>
                  {input.label}
                </Link>
                <span className="row-under">{input.help}</span>
              </th>
              <td className="cell-fit">
                {row ? (
                  [row.low, row.likely, row.high].map((value) => inUnit(value, row.unit)).join(' · ')
                ) : (
                  <span className="soft">{input.without === null ? 'Inte ifyllt' : 'Räknas som 0'}</span>
                )}
              </td>
              <td>
                {row ? (
                  <>
                    {row.owner}
                    <span className="row-under">
                      {row.source}, {swedishPlainDate(row.sourceDate)}
                    </span>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
