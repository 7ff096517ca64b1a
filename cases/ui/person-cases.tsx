import Link from 'next/link'
import { STATUS_NAMES } from '#cases/case.ts'
import { STATUS_LOOKS } from '#cases/ui/looks.ts'
import { casesOfPerson } from '#cases/viewing/person-cases.ts'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { Actor } from '#platform/actor.ts'
import { swedishDate } from '#platform/dates.ts'

/** A person's cases, on her card. */
export async function PersonCases({ actor, personId }: { actor: Actor; personId: number }) {
  const cases = await casesOfPerson(actor, personId)
  return (
    <Panel title="Ärenden">
      {cases.length === 0 ? <p className="soft">Inga ärenden.</p> : null}
      <ul className="plain-list">
        {cases.map(({ number, title, type, status, receivedAt }) => (
          <li key={number}>
            <Link className="link" href={`/arenden/${number}`} prefetch={false}>
              {title}
            </Link>{' '}
            <StatusTag {...STATUS_LOOKS[status]}>{STATUS_NAMES[status]}</StatusTag>
            <span className="row-under">
              <span className="num">{number}</span> · {type} · {swedishDate(receivedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
