import { swedishPlainDate } from '#platform/dates.ts'
import type { Unconfirmed } from '#staff/competence/competence-page.ts'
import { ConfirmButton, WithdrawFactButton } from '#staff/competence/ui/fact-buttons.tsx'

/** What people have written of themselves. Whoever has seen the evidence confirms it. */
export function UnconfirmedList({ facts }: { facts: readonly Unconfirmed[] }) {
  return (
    <ul className="plain-list">
      {facts.map(({ id, name, field, evidence, achievedOn }) => (
        <li key={id} className="actions">
          <span className="min-w-0 flex-1">
            {name}: {field}
            <span className="row-under">
              {evidence}, {swedishPlainDate(achievedOn)}
            </span>
          </span>
          <ConfirmButton factId={id} label={`Bekräfta ${field} för ${name}`} />
          <WithdrawFactButton factId={id} label={`Ta bort ${field} för ${name}`} />
        </li>
      ))}
    </ul>
  )
}
