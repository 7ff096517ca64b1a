import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CHANNELS } from '#cases/case.ts'
import { type CaseType, OTHER_TYPE } from '#cases/case-type.ts'
import { parsePersonalNumber } from '#members/personal-number.ts'
import { stockholmDate } from '#platform/dates.ts'
import { cleanText } from '#platform/text.ts'

/** A row from another system, and the case it becomes. Pure. The columns are a contract with those systems. */
export const REQUIRED = ['external_id', 'status', 'received_at'] as const
export const COLUMNS = [
  ...['external_id', 'type', 'channel', 'title', 'description', 'status', 'received_at', 'updated_at', 'answer'],
  ...['address', 'personal_number', 'name', 'email', 'phone', 'apartment'],
]

const TITLE = 200
const LONG = 50_000
/** Open time is known from here on; an older case could have no deadline. */
const EARLIEST = new Date('2000-01-01T00:00:00+01:00')
const CLOCK_SKEW = 86_400_000

const text = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : (value ?? '')),
    z
      .string('ska vara text')
      .transform(cleanText)
      .pipe(z.string().max(max, `är längre än ${max} tecken`)),
  )
const required = (max: number) => text(max).pipe(z.string().min(1, 'saknas'))
const word = <const T extends readonly [string, ...string[]]>(values: T, empty?: T[number]) =>
  text(40)
    .transform((value) => value.toLowerCase() || (empty ?? ''))
    .pipe(z.enum(values, `ska vara ${values.join(' eller ')}`))
const instant = text(40).transform((value, context) => {
  if (!value) return null
  const at = new Date(value)
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i.test(value) && !Number.isNaN(at.getTime())) return at
  context.addIssue('ska vara en tidpunkt med zon, som 2026-11-22T14:05:00+01:00')
  return z.NEVER
})

const ImportRow = z.object({
  external_id: required(200),
  type: text(200),
  channel: word(CHANNELS, 'other'),
  title: text(LONG),
  description: text(LONG),
  status: word(['open', 'closed']),
  received_at: instant.refine((at) => at !== null, 'saknas'),
  updated_at: instant,
  answer: text(LONG),
  address: text(500),
  personal_number: text(40),
  name: text(200),
  email: text(320),
  phone: text(60),
  apartment: text(60),
})

/** What the case will hold. Instants are never later than now, and an answer never earlier than the question. */
export interface ImportedCase {
  readonly externalId: string
  readonly hash: string
  readonly typeKey: string
  readonly channel: (typeof CHANNELS)[number]
  readonly title: string
  readonly description: string
  readonly closed: boolean
  readonly answer: string | null
  readonly receivedAt: Date
  readonly updatedAt: Date
  readonly addressText: string | null
  readonly personalNumber: string | null
  readonly callerName: string | null
  readonly callerPhone: string | null
}

export type Reading =
  | { readonly ok: true; readonly value: ImportedCase }
  | { readonly ok: false; readonly reason: string }

/** A row as a case, or every reason against it in one Swedish line. */
export function readRow(values: Readonly<Record<string, unknown>>, types: readonly CaseType[], at: Date): Reading {
  const parsed = ImportRow.safeParse(values)
  if (!parsed.success) {
    return {
      ok: false,
      reason: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '),
    }
  }
  const row = parsed.data
  const receivedAt = row.received_at as Date
  if (receivedAt < EARLIEST) return { ok: false, reason: 'received_at ligger före år 2000' }
  if (receivedAt.getTime() > at.getTime() + CLOCK_SKEW) return { ok: false, reason: 'received_at ligger i framtiden' }
  const personalNumber = row.personal_number && parsePersonalNumber(row.personal_number, stockholmDate(at))
  if (personalNumber === null) return { ok: false, reason: 'personal_number är inte ett giltigt personnummer' }
  const whole = oneLine(row.title) || oneLine(row.description) || row.type
  if (!whole) return { ok: false, reason: 'title saknas, och det finns ingen beskrivning att ta den ur' }

  const type = types.find((t) => t.key === row.type || t.name.toLowerCase() === row.type.toLowerCase())
  const title = shortened(whole, TITLE)
  const description = [
    title === whole || row.description.startsWith(whole) ? '' : whole,
    row.description,
    row.email && `E-post: ${row.email}`,
    type || !row.type ? '' : `Typ hos avsändaren: ${row.type}`,
  ]
  const address = [row.address, row.apartment && `lgh ${row.apartment}`].filter(Boolean).join(', ')
  const updated = Math.min(row.updated_at?.getTime() ?? 0, at.getTime())
  return {
    ok: true,
    value: {
      externalId: row.external_id,
      hash: createHash('sha256').update(JSON.stringify(row)).digest('hex'),
      typeKey: type?.key ?? OTHER_TYPE,
      channel: row.channel,
      title,
      description: description.filter(Boolean).join('\n\n'),
      closed: row.status === 'closed',
      answer: row.answer || null,
      receivedAt,
      updatedAt: new Date(Math.max(updated, receivedAt.getTime())),
      addressText: address || null,
      personalNumber: personalNumber ? personalNumber.digits : null,
      callerName: row.name || null,
      callerPhone: row.phone || null,
    },
  }
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

/** At most so many characters, the last an ellipsis where something was cut; counted as the database counts. */
function shortened(value: string, max: number): string {
  const letters = [...value]
  return letters.length <= max
    ? value
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}
