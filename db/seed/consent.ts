import type { TransactionSql } from 'postgres'
import { SHIPPED } from '#consent/inventory/shipped.ts'
import { SETTINGS } from '#consent/retaining/settings.ts'
import { insertAll } from '#db/seed/insert.ts'

/** The day from which the application's own rows hold. */
const SINCE = '2026-11-01T00:00:00+01:00'

/**
 * What the application itself stores in a browser, who answers for it and how long proof is kept. Adds what is missing
 * to a database that has none of it, also one that has been in use for long; changes nothing that stands there.
 */
export async function seedDeclared(sql: TransactionSql): Promise<void> {
  const [row] = await sql`select exists (select from consent.site_part) as present`
  if (row?.present) return
  await insertAll(
    sql,
    'consent.site_part',
    SHIPPED.siteParts.map(({ key, name }) => ({ key, name_sv: name.sv, name_en: name.en })),
  )
  await insertAll(
    sql,
    'consent.controller',
    SHIPPED.controllers.map(({ key, name, organisationNumber, contact }) => ({
      key,
      name,
      organisation_number: organisationNumber,
      contact,
      valid_from: SINCE,
    })),
  )
  await insertAll(
    sql,
    'consent.purpose',
    SHIPPED.purposes.map(({ key, name, explains, necessary }, place) => ({
      key,
      name_sv: name.sv,
      name_en: name.en,
      explains_sv: explains.sv,
      explains_en: explains.en,
      necessary,
      // What needs a yes stands first, what does not last.
      place: necessary ? 100 : place,
      valid_from: SINCE,
    })),
  )
  await insertAll(
    sql,
    'consent.inventory_item',
    SHIPPED.items.map((item) => ({
      site_part: item.sitePart,
      name: item.name,
      storage: item.storage,
      purpose_key: item.purpose,
      data_sv: item.data.sv,
      data_en: item.data.en,
      set_by: item.setBy,
      party: item.party,
      controller_key: item.controller,
      seconds: item.seconds,
      necessary_sv: item.necessaryBecause?.sv ?? null,
      necessary_en: item.necessaryBecause?.en ?? null,
      valid_from: SINCE,
    })),
  )
  await insertAll(
    sql,
    'consent.setting',
    SETTINGS.map(({ key, initial, source }) => ({ key, valid_from: '2026-11-01', value: initial, source, at: SINCE })),
  )
}
