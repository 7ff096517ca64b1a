import { z } from 'zod'

/**
 * What the API answers when it does not do what was asked (RFC 9457), and the words for it. Pure. The title is the same
 * for every problem of its kind, the detail says what to do about this one.
 */
const KINDS = {
  unreadable: [400, 'Begäran går inte att läsa'],
  unauthorized: [401, 'Nyckel saknas eller gäller inte'],
  forbidden: [403, 'Nyckeln har inte den rättigheten'],
  'not-found': [404, 'Finns inte'],
  'not-allowed': [405, 'Det går inte att göra så med adressen'],
  busy: [409, 'Samma begäran behandlas redan'],
  changed: [412, 'Någon annan hann före'],
  'too-large': [413, 'Begäran är för stor'],
  'not-json': [415, 'Innehållet ska vara JSON'],
  invalid: [422, 'Uppgifterna går inte att använda'],
  'key-reused': [422, 'Samma Idempotency-Key, annan begäran'],
  'version-missing': [428, 'If-Match saknas'],
  'too-fast': [429, 'För många begäranden'],
  fault: [500, 'Något gick fel hos oss'],
  away: [503, 'Databasen svarar inte'],
} as const satisfies Record<string, readonly [number, string]>
export type ProblemKind = keyof typeof KINDS

export const Problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:koms:problem: och problemets slag, som inte ändras.' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'Vad som är fel just här och vad man gör åt det.' }),
    errors: z
      .array(z.strictObject({ pointer: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Vilka fält det gäller, som JSON-pekare.' }),
    changes: z.array(z.string()).optional().meta({ description: 'Vad som har ändrats sedan versionen i If-Match.' }),
  })
  .meta({ id: 'Problem' })

/** A refusal on its way out: its kind, and what to do about it. */
export interface Trouble {
  readonly trouble: ProblemKind
  readonly detail: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
  readonly changes?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

export function trouble(kind: ProblemKind, detail: string, more: Partial<Trouble> = {}): Trouble {
  return { trouble: kind, detail, ...more }
}

/** Status, headers and body of a refusal. */
export function problemReply({ trouble: kind, headers, ...said }: Trouble) {
  const [status, title] = KINDS[kind]
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
    body: { type: `urn:koms:problem:${kind}`, title, status, ...said },
  }
}

/** The statuses in which an operation may refuse, for its description. */
export const REFUSALS: readonly (readonly [number, string])[] = Object.values(KINDS)
