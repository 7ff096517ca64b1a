import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { MirrorRow } from '#staff/openings/mirror.ts'
import type { Route } from '#staff/openings/training-route.ts'

const HOLDS = {
  yes: { icon: 'circle-check', tone: 'green', words: 'Du har det' },
  unconfirmed: { icon: 'circle-dashed', tone: 'water', words: 'Inte bekräftat än' },
  expires: { icon: 'clock-alert', tone: 'amber', words: 'Har gått ut till dess' },
  no: { icon: 'circle', tone: 'neutral', words: 'Du har det inte' },
} as const

/** What the seat asks for beside what one holds oneself. */
export function Mirror({ rows }: { rows: readonly MirrorRow[] }) {
  return (
    <ul className="plain-list">
      {rows.map(({ fieldId, name, required, holds }) => {
        const { icon, tone, words } = HOLDS[holds]
        return (
          <li key={fieldId} className="actions">
            <span className="flex-1">
              {name} <span className="soft">{required ? 'krav' : 'meriterande'}</span>
            </span>
            <StatusTag icon={icon} tone={tone}>
              {words}
            </StatusTag>
          </li>
        )
      })}
    </ul>
  )
}

/** The sessions that close the gaps soonest, in order. */
export function TrainingRoute({ route, rows }: { route: Route; rows: readonly MirrorRow[] }) {
  const nameOf = (id: number) => rows.find(({ fieldId }) => fieldId === id)?.name ?? ''
  return (
    <>
      <h3 className="subheading">Snabbaste vägen dit</h3>
      {route.ways.length ? (
        <ol className="plain-list">
          {route.ways.map(({ sessionId, courseId, course, startsOn, fieldIds }) => (
            <li key={sessionId}>
              <Link className="link" href={`/medarbetare/utbildningar/${courseId}`} prefetch={false}>
                {course}
              </Link>
              <span className="row-under">
                {swedishPlainDate(startsOn)}: {fieldIds.map(nameOf).filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {route.beyond.length ? (
        <p className="soft mt-2">
          Inget tillfälle med plats ger {route.beyond.map(nameOf).join(', ')}. Fråga HR, eller skriv in det du redan kan
          på{' '}
          <Link className="link" href="/min-utveckling" prefetch={false}>
            Min utveckling
          </Link>
          .
        </p>
      ) : null}
    </>
  )
}
