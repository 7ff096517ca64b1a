import { Panel } from '#components/layout/panel.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { SIGNUP_NAMES } from '#staff/training/training.ts'
import type { Participant, SessionRow } from '#staff/training/training-pages.ts'
import { AttendanceForm, CancelButton } from '#staff/training/ui/attendance.tsx'

interface Props {
  sessions: readonly SessionRow[]
  participants: readonly Participant[]
  today: string
}

/** For whoever holds sessions: who takes part, and afterwards who came. */
export function Participants({ sessions, participants, today }: Props) {
  return (
    <>
      {sessions
        .filter(({ cancelled }) => !cancelled)
        .map((session) => {
          const here = participants.filter(({ sessionId }) => sessionId === session.id)
          const booked = here.filter(({ status, own }) => status === 'booked' && !own)
          const day = swedishPlainDate(session.startsOn)
          const isOver = !session.closed && session.endsOn <= today
          return (
            <Panel
              key={session.id}
              title={`Deltagare ${day}`}
              actions={
                session.closed || session.startsOn <= today ? null : <CancelButton sessionId={session.id} what={day} />
              }
            >
              {isOver && booked.length ? (
                <AttendanceForm sessionId={session.id} participants={booked} />
              ) : (
                <ul className="plain-list">
                  {here.map(({ id, name, status }) => (
                    <li key={id}>
                      {name} <span className="soft">{SIGNUP_NAMES[status].toLowerCase()}</span>
                    </li>
                  ))}
                </ul>
              )}
              {here.length ? null : <p className="soft">Ingen du svarar för är anmäld.</p>}
            </Panel>
          )
        })}
    </>
  )
}
