import 'server-only'
import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Controller, Inventory, InventoryItem, Purpose } from '#consent/inventory/inventory.ts'
import { db, type Reader } from '#db/client.ts'
import { controller, inventoryItem, purpose, sitePart } from '#db/schema/consent.ts'
import { publishedFigure } from '#db/schema/platform.ts'
import { policyVersion } from '#db/schema/policies.ts'

interface Dated {
  readonly validFrom: PgColumn
  readonly validTo: PgColumn
}
const inForce = ({ validFrom, validTo }: Dated, at: Date) =>
  and(lte(validFrom, at), or(isNull(validTo), gt(validTo, at)))

/** What is declared for a part of the site at an instant. Controllers and purposes that no row names are left out. */
export async function inventoryAt(part: string, at: Date, reader: Reader = db): Promise<Inventory> {
  const [named] = await reader.select().from(sitePart).where(eq(sitePart.key, part))
  const items = (
    await reader
      .select()
      .from(inventoryItem)
      .where(and(eq(inventoryItem.sitePart, part), inForce(inventoryItem, at)))
      .orderBy(asc(inventoryItem.name))
  ).map(itemOf)
  const purposes = await reader
    .select()
    .from(purpose)
    .where(inForce(purpose, at))
    .orderBy(asc(purpose.place), asc(purpose.key))
  const controllers = await reader
    .select()
    .from(controller)
    .where(inForce(controller, at))
    .orderBy(asc(controller.name))
  const uses = (of: (item: InventoryItem) => string, key: string) => items.some((item) => of(item) === key)
  return {
    sitePart: { key: part, name: { sv: named?.nameSv ?? part, en: named?.nameEn ?? part } },
    controllers: controllers.map(controllerOf).filter(({ key }) => uses((item) => item.controller, key)),
    purposes: purposes.map(purposeOf).filter(({ key }) => uses((item) => item.purpose, key)),
    items,
  }
}

/**
 * When what the pages tell changes by itself next, because a planned row begins or one ends; undefined for never. A text
 * that another machine has published a moment ahead of this one's clock begins then, too.
 */
export async function nextChangeAfter(at: Date, reader: Reader = db): Promise<Date | undefined> {
  const tables = [inventoryItem, purpose, controller].map(
    (table) => sql`select least(
      min(${table.validFrom}) filter (where ${table.validFrom} > ${at}),
      min(${table.validTo}) filter (where ${table.validTo} > ${at})) as moment from ${table}`,
  )
  tables.push(
    sql`select min(${policyVersion.effectiveAt}) filter (where ${policyVersion.effectiveAt} > ${at}) from ${policyVersion}`,
    sql`select min(${publishedFigure.publishedAt}) filter (where ${publishedFigure.publishedAt} > ${at}) from ${publishedFigure}`,
  )
  const rows = await reader.execute<{ moment: Date | null }>(sql.join(tables, sql` union all `))
  const times = [...rows].flatMap(({ moment }) => (moment ? [new Date(moment).getTime()] : []))
  return times.length ? new Date(Math.min(...times)) : undefined
}

function itemOf(row: typeof inventoryItem.$inferSelect): InventoryItem {
  const {
    dataSv,
    dataEn,
    necessarySv,
    necessaryEn,
    purposeKey,
    controllerKey,
    validFrom: _f,
    validTo: _t,
    ...same
  } = row
  return {
    ...same,
    purpose: purposeKey,
    controller: controllerKey,
    data: { sv: dataSv, en: dataEn },
    necessaryBecause: necessarySv === null || necessaryEn === null ? null : { sv: necessarySv, en: necessaryEn },
  }
}

function purposeOf(row: typeof purpose.$inferSelect): Purpose {
  return {
    key: row.key,
    name: { sv: row.nameSv, en: row.nameEn },
    explains: { sv: row.explainsSv, en: row.explainsEn },
    necessary: row.necessary,
  }
}

function controllerOf({ key, name, organisationNumber, contact }: typeof controller.$inferSelect): Controller {
  return { key, name, organisationNumber, contact }
}
