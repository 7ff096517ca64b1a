import { WithdrawButton } from '#app/(intranet)/administration/nycklar/withdraw-button.tsx'
import { SCOPE_NAMES } from '#platform/api/scopes.ts'
import type { TokenRow } from '#platform/api/tokens/tokens-page.ts'
import { stockholmDate, swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/** The systems that are let in, what each may do, and when it was last here. */
export function TokenTable({ rows }: { rows: readonly TokenRow[] }) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">Nycklar för andra system</caption>
      <thead>
        <tr>
          <th>System</th>
          <th>Får</th>
          <th>Gäller</th>
          <th>Använd</th>
          <th>
            <span className="sr-only">Återkalla</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className="cell-main">{row.scopes.map((scope) => SCOPE_NAMES[scope]).join(', ')}</td>
            <td className="cell-fit">
              {row.hasExpired ? 'gick ut' : 'till'} {swedishPlainDate(stockholmDate(row.expiresAt))}
            </td>
            <td className="cell-fit">
              {row.lastUsedAt ? `använd ${swedishInstant(row.lastUsedAt)}` : 'aldrig använd'}
            </td>
            <td className="cell-fit">
              <WithdrawButton tokenId={row.id} name={row.name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
