import { z } from 'zod'
import { cleanText } from '#platform/text.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { Contract, PlainDate } from '#staff/ledger/ledger.ts'
import { dayIn } from '#staff/reading/day-in.ts'

/** A row of the HR system's file, and the assignment it says. Pure. The columns are a contract with that system. */
export const REQUIRED = ['person_id', 'position', 'valid_from'] as const
export const COLUMNS = [
  ...[
    'person_id',
    'name',
    'email',
    'unit',
    'legal_entity',
    'position',
    'contract',
    'valid_from',
    'valid_to',
    'end_reason',
  ],
] as const
export type Column = (typeof COLUMNS)[number]

const CONTRACTS: Readonly<Record<string, Contract>> = {
  tillsvidare: 'permanent',
  visstid: 'fixed_term',
  provanställning: 'probation',
  provanstallning: 'probation',
}

const text = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : (value ?? '')),
    z
      .string('ska vara text')
      .transform((value) => cleanText(value).trim())
      .pipe(z.string().max(max, `är längre än ${max} tecken`)),
  )
const required = (max: number) => text(max).pipe(z.string().min(1, 'saknas'))
const day = text(40).transform((value, context): PlainDate | null => {
  if (!value) return null
  const known = dayIn(value)
  if (known) return known
  context.addIssue({ code: 'custom', message: 'ska vara ett datum, som 2026-11-22' })
  return z.NEVER
})

const ImportRow = z.object({
  person_id: required(60),
  name: text(120),
  email: text(320).pipe(z.union([z.literal(''), z.email('är ingen e-postadress')])),
  unit: text(120),
  legal_entity: text(120),
  position: required(80),
  contract: text(40).transform((value, context): Contract | null => {
    if (!value) return null
    const known = CONTRACTS[value.toLowerCase()]
    if (known) return known
    context.addIssue({ code: 'custom', message: 'ska vara tillsvidare, visstid eller provanställning' })
    return z.NEVER
  }),
  valid_from: day.refine((date) => date !== null, 'saknas'),
  valid_to: day,
  end_reason: text(200),
})

export interface ImportedAssignment {
  readonly externalId: string
  /** Empty where the file says nothing: what is known is kept. */
  readonly name: string
  readonly email: string
  readonly unit: string
  readonly legalEntity: string
  readonly title: string
  readonly contract: Contract | null
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly endReason: string
}
export type Reading =
  | { readonly ok: true; readonly value: ImportedAssignment }
  | { readonly ok: false; readonly reason: string }

const LONGEST_DAYS = 25_000

/** A row as an assignment, or every reason against it in one Swedish line. */
export function readRow(values: Readonly<Record<string, unknown>>): Reading {
  const parsed = ImportRow.safeParse(values)
  if (!parsed.success)
    return no(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
  const row = parsed.data
  const validFrom = row.valid_from as PlainDate
  if (row.valid_to !== null && row.valid_to < validFrom) return no('valid_to ligger före valid_from')
  if (row.valid_to !== null && dayOf(row.valid_to) - dayOf(validFrom) > LONGEST_DAYS)
    return no('tjänsten är längre än ett arbetsliv: kontrollera åren')
  if (row.end_reason && row.valid_to === null) return no('end_reason finns, men valid_to saknas')
  return {
    ok: true,
    value: {
      externalId: row.person_id,
      name: row.name,
      email: row.email,
      unit: row.unit,
      legalEntity: row.legal_entity,
      title: row.position,
      contract: row.contract,
      validFrom,
      validTo: row.valid_to,
      endReason: row.end_reason,
    },
  }
}

const no = (reason: string): Reading => ({ ok: false, reason })
