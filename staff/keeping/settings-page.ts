import 'server-only'
import { driver } from '#db/client.ts'
import type { EndClass, PlainDate } from '#staff/ledger/ledger.ts'
import type { Option } from '#staff/moving/choices.ts'
import { RETENTION_DEFAULTS, RETENTION_KEYS, type RetentionKey } from '#staff/retention/retention.ts'

export interface ReasonRow {
  readonly id: number
  readonly name: string
  readonly class: EndClass
  readonly active: boolean
  readonly aliases: readonly string[]
}
export interface SettingsPage {
  readonly reasons: readonly ReasonRow[]
  readonly gaps: readonly { readonly validFrom: PlainDate; readonly gapDays: number }[]
  readonly retention: readonly { readonly key: RetentionKey; readonly value: number }[]
}

/** How the register is set. Nobody's names. */
export async function settingsPage(today: PlainDate): Promise<SettingsPage> {
  const sql = driver()
  const [reasons, gaps, retention] = await Promise.all([
    sql<ReasonRow[]>`
      select r.id::int, r.name, r.class, r.active, array(select a.text from staff.end_reason_alias a
        where a.reason_id = r.id order by a.text) as aliases
      from staff.end_reason r order by r.name`,
    sql<{ validFrom: PlainDate; gapDays: number }[]>`
      select valid_from as "validFrom", gap_days as "gapDays" from staff.definition_version order by valid_from desc`,
    sql<{ key: RetentionKey; value: number }[]>`
      select distinct on (key) key, value from staff.retention_setting where valid_from <= ${today} order by key, valid_from desc`,
  ])
  const set = new Map(retention.map(({ key, value }) => [key, value]))
  return {
    reasons: [...reasons],
    gaps: [...gaps],
    retention: RETENTION_KEYS.map((key) => ({ key, value: set.get(key) ?? RETENTION_DEFAULTS[key] })),
  }
}

export async function readEntities(): Promise<Option[]> {
  return [...(await driver()<Option[]>`select id::text as value, name as label from staff.legal_entity order by id`)]
}

export interface SeatRow {
  readonly id: number
  readonly title: string
  readonly critical: boolean
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly isHeld: boolean
}

/** The seats of one unit that have not been withdrawn before today. */
export async function seatsOf(unitId: number, today: PlainDate): Promise<SeatRow[]> {
  return [
    ...(await driver()<SeatRow[]>`
      select p.id::int, p.title, p.critical, p.valid_from as "validFrom", p.valid_to as "validTo",
        exists (select from staff.assignment a where a.position_id = p.id and a.recorded_to is null
          and a.valid_from <= ${today} and coalesce(a.valid_to, 'infinity') >= ${today}) as "isHeld"
      from staff.position p where p.unit_id = ${unitId} and coalesce(p.valid_to, 'infinity') >= ${today} order by p.title, p.id`),
  ]
}
