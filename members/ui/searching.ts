import { type FoundGroups, NOTHING_FOUND } from '#members/finding/found.ts'

/** Where a search box stands: what is typed, and the last answer together with the text it answers. Pure but for the asking. */
export interface Searching {
  /** Null until somebody has typed. */
  readonly typed: string | null
  readonly answered: string
  readonly found: FoundGroups | null
  /** Why there is no answer, in Swedish. */
  readonly problem: string | null
}
type Answer = Pick<Searching, 'found' | 'problem'>

export const IDLE: Searching = { typed: null, answered: '', found: null, problem: null }

/** One letter finds everybody; what is longer than an address is no search. */
const LEAST = 2
const MOST = 200

export const isEnough = (text: string) => text.trim().length >= LEAST

/** After a key: the last answer stands until the next, unless there is nothing to ask any more. */
export function typing(before: Searching, text: string): Searching {
  return isEnough(text) ? { ...before, typed: text } : { ...IDLE, typed: text }
}

export function answering(before: Searching, text: string, answer: Answer): Searching {
  return { ...before, ...answer, answered: text }
}

/** What can be picked. Nothing while the text has moved on from what was answered: Enter would take the wrong person. */
export function pickable({ typed, answered, found }: Searching): FoundGroups {
  return found && typed === answered ? found : NOTHING_FOUND
}

/** An answer to what stands in the box is still to come. */
export function isWaiting({ typed, answered }: Searching): boolean {
  return typed !== null && isEnough(typed) && typed !== answered
}

/** What the search page shows: the live answer, or what the form that was sent had found. */
export function shown({ typed, found }: Searching, sent: FoundGroups | undefined): FoundGroups | null {
  return found ?? (typed === null ? (sent ?? null) : null)
}

const AWAY = 'Sökningen svarar inte just nu. Det du skrev finns kvar. Försök igen om en liten stund.'

/** Asks the register; POST, because names and numbers do not belong in an address. Throws nothing. */
export async function askRegister(text: string, signal: AbortSignal, ask: typeof fetch = fetch): Promise<Answer> {
  try {
    const response = await ask('/api/members/find', {
      method: 'POST',
      body: JSON.stringify({ text: text.slice(0, MOST) }),
      headers: { 'content-type': 'application/json' },
      signal,
    })
    const body = await response.json()
    return response.ok ? { found: body, problem: null } : { found: null, problem: body.message ?? AWAY }
  } catch {
    return { found: null, problem: AWAY }
  }
}
