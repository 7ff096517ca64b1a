import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { SessionRow } from '#staff/training/training-pages.ts'
import { PlaceButton } from '#staff/training/ui/place-button.tsx'

interface Props {
  sessions: readonly SessionRow[]
  today: string
  caption: string
  /** On a course's own page its name need not be said. */
  withCourse?: boolean
}

/** Sessions in the order they come, each with the reader's own place in it. */
export function SessionTable({ sessions, today, caption, withCourse = false }: Props) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{withCourse ? 'Utbildning' : 'När'}</th>
          <th scope="col">{withCourse ? 'När' : 'Var'}</th>
          <th scope="col">Platser</th>
          <th scope="col">Du</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row" className={withCourse ? 'cell-main' : undefined}>
              {withCourse ? (
                <Link className="row-link" href={`/medarbetare/utbildningar/${session.courseId}`} prefetch={false}>
                  {session.course}
                </Link>
              ) : (
                days(session)
              )}
              <span className="row-under">{withCourse ? session.place : `Klockan ${session.startsAt}`}</span>
            </th>
            <td className="cell-fit">
              {withCourse ? days(session) : session.place}
              {withCourse ? <span className="row-under">Klockan {session.startsAt}</span> : null}
            </td>
            <td className="cell-fit">{seatsLeft(session)}</td>
            <td className="cell-fit">
              <OwnPlace session={session} />
              {session.cancelled || session.closed || session.startsOn < today ? null : (
                <PlaceButton
                  sessionId={session.id}
                  held={session.mine}
                  full={session.booked >= session.seats || session.waiting > 0}
                  what={`${session.course} ${swedishPlainDate(session.startsOn)}`}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "2 december 2026", "2–9 december 2026", or both days in full. */
function days({ startsOn, endsOn }: SessionRow): string {
  if (startsOn === endsOn) return swedishPlainDate(startsOn)
  return startsOn.slice(0, 7) === endsOn.slice(0, 7)
    ? `${Number(startsOn.slice(8))}–${swedishPlainDate(endsOn)}`
    : `${swedishPlainDate(startsOn)} – ${swedishPlainDate(endsOn)}`
}

function seatsLeft({ seats, booked, waiting, cancelled, closed }: SessionRow): string {
  if (cancelled) return 'Inställt'
  if (closed) return 'Genomfört'
  const left = Math.max(0, seats - booked)
  if (waiting) return `Fullt, ${waiting} i kö`
  return left ? `${left} av ${seats} kvar` : `Fullt, ${seats} platser`
}

function OwnPlace({ session: { mine, queue } }: { session: SessionRow }) {
  if (mine === 'booked')
    return (
      <StatusTag icon="circle-check" tone="green">
        Du har plats
      </StatusTag>
    )
  if (mine === 'waiting')
    return (
      <StatusTag icon="hourglass" tone="amber">
        Plats {queue} i kön
      </StatusTag>
    )
  if (mine === 'completed')
    return (
      <StatusTag icon="graduation-cap" tone="green">
        Genomförd
      </StatusTag>
    )
  return null
}
