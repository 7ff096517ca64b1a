import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { stockholmDate, swedishDate } from '#platform/dates.ts'
import type { ClosedYear } from '#staff/statistics/closed-year.ts'

/** What a closed year told, and every change of it since. */
export function ClosedPanel({ closed }: { closed: ClosedYear }) {
  const { closedAt, closedBy, internal, leavers, revisions, agrees } = closed
  return (
    <Panel title="Stängt år">
      <p>
        Året stängdes {swedishDate(closedAt)} av {closedBy}. Fastställt: {internal} av {leavers}.
      </p>
      {agrees ? null : (
        <Callout kind="warn">
          Registret säger något annat än det fastställda. Det fastställda gäller tills en revidering är gjord.
        </Callout>
      )}
      {revisions.length === 0 ? <p className="soft">Inga revideringar.</p> : null}
      <ul className="plain-list">
        {revisions.map(({ at, by, reason, before, after }) => (
          <li key={at.toISOString()}>
            <time dateTime={at.toISOString()}>{stockholmDate(at)}</time>: {before.internal} av {before.leavers} blev{' '}
            {after.internal} av {after.leavers}. {reason}
            <span className="row-under">{by}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
