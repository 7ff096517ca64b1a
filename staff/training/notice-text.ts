import { swedishPlainDate } from '#platform/dates.ts'
import type { NoticeKind } from '#staff/training/training.ts'

interface About {
  readonly course: string
  readonly startsOn: string
  readonly startsAt: string
  readonly place: string
}

const SUBJECTS: Record<NoticeKind, string> = {
  booked: 'Du har plats',
  moved_up: 'Du har fått plats från kön',
  reminder: 'Påminnelse',
  cancelled: 'Inställt',
}

/** What somebody is told, as one line: "Du har fått plats från kön: Fukt och vatten". Pure. */
export function noticeTitle(kind: NoticeKind, { course }: About): string {
  return `${SUBJECTS[kind]}: ${course}`
}

/** The sentence under it. */
export function noticeText(kind: NoticeKind, { startsOn, startsAt, place }: About): string {
  const when = `${swedishPlainDate(startsOn)} klockan ${startsAt}, ${place}`
  if (kind === 'cancelled') return `Tillfället ${when} är inställt. Välj gärna ett annat.`
  return `${when}. Kan du inte komma? Avanmäl dig, så går platsen till nästa i kön.`
}
