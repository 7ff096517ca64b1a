import 'server-only'
import Papa from 'papaparse'
import { mayEditPolicies } from '#consent/permissions.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { addDays, stockholmInstant } from '#platform/dates.ts'

export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file holds no more; longer stretches are fetched in pieces. */
const MOST = 100_000

interface Exported {
  readonly at: Date
  readonly kind: string
  readonly site_part: string
  readonly choices: Record<string, boolean>
  readonly controllers: readonly { readonly name: string }[]
  readonly surface: string
  readonly language: string
  readonly fingerprint: string
  readonly shown_sha256: string
  readonly policy_sha256: string
}

/**
 * What visitors have chosen from one Stockholm day to another, each included, oldest first. Without the words that name
 * a record: nobody's choices can be put together here. CSV is for Swedish Excel (semicolons, byte order mark).
 */
export async function exportEvents(
  actor: Actor,
  { from, to, format }: { from: string; to: string; format: ExportFormat },
): Promise<string | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  const rows = await driver()<Exported[]>`
    select at, kind, site_part, choices, controllers, surface, language, fingerprint, shown_sha256, policy_sha256
    from consent.choice_event
    where at >= ${stockholmInstant(from)} and at < ${stockholmInstant(addDays(to, 1))}
    order by id limit ${MOST}`
  const told = rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    controllers: row.controllers.map(({ name }) => name),
  }))
  if (format === 'json') return `${JSON.stringify(told, null, 2)}\n`
  const flat = told.map((row) => ({
    ...row,
    choices: Object.entries(row.choices)
      .map(([key, yes]) => `${key}=${yes ? 'ja' : 'nej'}`)
      .join(' '),
    controllers: row.controllers.join(', '),
  }))
  return `\uFEFF${Papa.unparse({ fields: COLUMNS, data: flat }, { delimiter: ';', escapeFormulae: true })}\r\n`
}

const COLUMNS = [
  'at',
  'kind',
  'site_part',
  'choices',
  'controllers',
  'surface',
  'language',
  'fingerprint',
  'shown_sha256',
  'policy_sha256',
]
