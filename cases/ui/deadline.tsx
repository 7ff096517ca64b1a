import { DueTime, type DueTone } from '#components/status/time.tsx'
import { swedishInstant, timeLeft } from '#platform/dates.ts'

const SOON_MS = 60 * 60_000

/** Time left of an open case, in words; of an ended one, when the answer was due. */
export function Deadline({ deadlineAt, readAt, isOpen }: { deadlineAt: string; readAt: string; isOpen: boolean }) {
  const deadline = new Date(deadlineAt)
  const exact = `svar senast ${swedishInstant(deadline)}`
  if (!isOpen)
    return (
      <DueTime iso={deadlineAt} exact={exact} tone="done">
        avslutat
      </DueTime>
    )
  return (
    <DueTime iso={deadlineAt} exact={exact} tone={toneOf(deadline.getTime() - new Date(readAt).getTime())}>
      {timeLeft(deadline, new Date(readAt))}
    </DueTime>
  )
}

function toneOf(left: number): DueTone {
  if (left < 0) return 'late'
  return left < SOON_MS ? 'soon' : 'calm'
}
