import { addDays, stockholmDate, swedishPlainDate } from '#platform/dates.ts'

/**
 * Was it solved at the first contact? Three witnesses who need not agree: the agent who ended the case, what happened
 * afterwards, and the member herself. None of them outranks the others; where they differ, that is what we know. Pure.
 */
export const CONTACT_WAYS = ['called', 'reopened', 'case', 'duplicate'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

/** What the member did next about the same matter. */
interface NewContact {
  /** ISO 8601. */
  readonly at: string
  readonly way: ContactWay
  /** The case it made; null for a call on this one or a reopening. */
  readonly number: string | null
}

export interface Witnesses {
  /** What the agent answered when the case ended; null when nobody was asked. */
  readonly agent: boolean | null
  /** When the case first ended, ISO 8601. */
  readonly endedAt: string
  /** The first contact within the window, if any. */
  readonly contact: NewContact | null
  /** Days without a new contact that count as solved. */
  readonly days: number
  /** What the member says; null while nobody has asked her. */
  readonly member: boolean | null
}

/** `open`: nobody has said anything yet. `alone`: one witness. */
export type Agreement = 'agree' | 'disagree' | 'alone' | 'open'

export interface FirstContact {
  /** Solved at the first contact, as far as those who have spoken agree; null while they do not, or none has. */
  readonly solved: boolean | null
  readonly agreement: Agreement
  readonly agent: boolean | null
  /** False as soon as there is a new contact, true once the days have passed without one, null until then. */
  readonly quiet: boolean | null
  readonly member: boolean | null
  /** The case that the new contact made, to go and read. */
  readonly contactCase: string | null
  /** Words for each witness, in order. */
  readonly words: readonly [agent: string, contact: string, member: string]
}

/** What the three say together at an instant, ISO 8601. Days are days of the calendar in Stockholm. */
export function firstContact(witnesses: Witnesses, at: string): FirstContact {
  const { agent, endedAt, contact, days, member } = witnesses
  const until = addDays(stockholmDate(new Date(endedAt)), days)
  const isOver = stockholmDate(new Date(at)) > until
  const quiet = contact ? false : isOver ? true : null
  const said = [agent, quiet, member].filter((signal) => signal !== null)
  const agreement =
    said.length < 2 ? (said.length ? 'alone' : 'open') : said.every((one) => one === said[0]) ? 'agree' : 'disagree'
  return {
    solved: agreement === 'disagree' ? null : (said[0] ?? null),
    agreement,
    agent,
    quiet,
    member,
    contactCase: contact?.number ?? null,
    words: [
      agent === null ? 'inte frågad' : yes(agent),
      contact
        ? contactWords(contact, endedAt)
        : isOver
          ? `ingen på ${dayWords(days)}`
          : `ingen än, räknas till ${swedishPlainDate(until)}`,
      member === null ? 'inget svar' : member ? 'ja' : 'nej',
    ],
  }
}

export const AGREEMENT_WORDS: Record<Agreement, string> = {
  agree: 'Signalerna stämmer överens',
  disagree: 'Signalerna går isär',
  alone: 'Bara en signal än',
  open: 'Inga signaler än',
}

const yes = (solved: boolean) => (solved ? 'ja' : 'nej')

const WAY_WORDS: Record<ContactWay, string> = {
  called: 'ringde igen',
  reopened: 'ärendet öppnades igen',
  case: 'nytt ärende om samma sak',
  duplicate: 'dubblett av ärendet',
}

function contactWords({ at, way }: NewContact, endedAt: string): string {
  const days = daysBetween(stockholmDate(new Date(endedAt)), stockholmDate(new Date(at)))
  const when = days === 0 ? 'samma dag' : `efter ${dayWords(days)}`
  return `${when}: ${WAY_WORDS[way]}`
}

const dayWords = (days: number) => (days === 1 ? '1 dag' : `${days} dagar`)

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
