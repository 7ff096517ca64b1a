import { swedishPlainDate } from '#platform/dates.ts'
import type { AccessRow, HeldAccess } from '#staff/access-page.ts'
import { ACCESS_NAMES } from '#staff/granting/access.ts'
import { WithdrawButton } from '#staff/ui/withdraw-button.tsx'

/** Everybody in the register, and what each may do. */
export function AccessTable({ rows }: { rows: readonly AccessRow[] }) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">Medarbetare och deras åtkomst</caption>
      <thead>
        <tr>
          <th>Medarbetare</th>
          <th>Team</th>
          <th>Åtkomst</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              <span className="row-under">{row.email}</span>
            </th>
            <td className="cell-fit">{row.team}</td>
            <td className="cell-main">
              {row.held.length === 0 ? <span className="soft">ingen</span> : null}
              <ul className="plain-list">
                {row.held.map((held) => (
                  <li key={held.id} className="actions">
                    <span>{words(held)}</span>
                    <WithdrawButton
                      grantId={held.id}
                      label={`Återkalla ${ACCESS_NAMES[held.access].toLowerCase()} för ${row.name}`}
                    />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function words({ access, validFrom, validTo, isActive }: HeldAccess): string {
  const from = isActive ? '' : ` från ${swedishPlainDate(validFrom)}`
  return `${ACCESS_NAMES[access]}${from}${validTo ? ` till ${swedishPlainDate(validTo)}` : ''}`
}
