import 'server-only'
import { and, asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { mayEditPolicies } from '#consent/permissions.ts'
import { db } from '#db/client.ts'
import { controller, inventoryEvent, inventoryItem, purpose, sitePart } from '#db/schema/consent.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

export type ItemRow = typeof inventoryItem.$inferSelect
export type ControllerRow = typeof controller.$inferSelect

export interface DeclaredEvent {
  readonly id: number
  readonly at: Date
  readonly who: string
  readonly about: string
  readonly reason: string
}

/** What a form of a declared row can choose among. */
export interface DeclaredChoices {
  readonly parts: readonly { readonly key: string; readonly name: string }[]
  readonly purposes: readonly { readonly key: string; readonly name: string; readonly necessary: boolean }[]
  readonly controllers: readonly { readonly key: string; readonly name: string }[]
}

export interface DeclaredPage extends DeclaredChoices {
  /** Rows that hold now or are planned, by part of the site and name. */
  readonly rows: readonly ItemRow[]
  /** The first characters of what visitors to this site answer to today. */
  readonly fingerprint: string
  readonly now: Date
  readonly events: readonly DeclaredEvent[]
}

/** Everything that is declared, for the editors' list; undefined for whoever may not see it. */
export async function declaredPage(actor: Actor): Promise<DeclaredPage | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  const at = now()
  const rows = await db
    .select()
    .from(inventoryItem)
    .where(or(isNull(inventoryItem.validTo), gt(inventoryItem.validTo, at)))
    .orderBy(asc(inventoryItem.sitePart), asc(inventoryItem.name), asc(inventoryItem.validFrom))
  return {
    ...(await choices()),
    rows,
    fingerprint: fingerprintOf(await inventoryAt(PUBLIC_PART, at)).slice(0, 12),
    now: at,
    events: await eventsOf(undefined, 15),
  }
}

export interface ItemPage extends DeclaredChoices {
  /** The newest row of this cookie. */
  readonly row: ItemRow
  /** Every row of it, newest first. */
  readonly history: readonly ItemRow[]
  readonly events: readonly DeclaredEvent[]
  readonly now: Date
}

/** One cookie, found by the id of any of its rows; undefined when there is none, or for whoever may not see it. */
export async function itemPage(actor: Actor, id: number): Promise<ItemPage | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  const [found] = await db.select().from(inventoryItem).where(eq(inventoryItem.id, id))
  if (!found) return undefined
  const history = await db
    .select()
    .from(inventoryItem)
    .where(
      and(
        eq(inventoryItem.sitePart, found.sitePart),
        eq(inventoryItem.storage, found.storage),
        eq(inventoryItem.name, found.name),
      ),
    )
    .orderBy(desc(inventoryItem.id))
  const events = await eventsOf({ subject: 'item', about: `${found.sitePart}: ${found.name}` }, 50)
  return { ...(await choices()), row: history[0] ?? found, history, events, now: now() }
}

/** What an empty form can choose among. */
export async function itemChoices(actor: Actor): Promise<DeclaredChoices | undefined> {
  return mayEditPolicies(actor) ? choices() : undefined
}

async function choices(): Promise<DeclaredChoices> {
  const parts = await db.select().from(sitePart).orderBy(asc(sitePart.key))
  const purposes = await db.select().from(purpose).where(isNull(purpose.validTo)).orderBy(asc(purpose.place))
  return {
    parts: parts
      // What the public meets stands first.
      .toSorted((a, b) => Number(b.key === PUBLIC_PART) - Number(a.key === PUBLIC_PART))
      .map(({ key, nameSv }) => ({ key, name: nameSv })),
    purposes: purposes.map(({ key, nameSv, necessary }) => ({ key, name: nameSv, necessary })),
    controllers: (await currentControllers()).map(({ key, name }) => ({ key, name })),
  }
}

const currentControllers = () =>
  db.select().from(controller).where(isNull(controller.validTo)).orderBy(asc(controller.name))

export type PurposeRow = typeof purpose.$inferSelect

export interface PurposesPage {
  readonly purposes: readonly PurposeRow[]
  readonly parts: readonly { readonly key: string; readonly name: string }[]
  readonly events: readonly DeclaredEvent[]
}

/** What things are stored for, and the parts of the site; undefined for whoever may not see it. */
export async function purposesPage(actor: Actor): Promise<PurposesPage | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  const purposes = await db.select().from(purpose).where(isNull(purpose.validTo)).orderBy(asc(purpose.place))
  return { purposes, parts: (await choices()).parts, events: await eventsOf({ subject: 'purpose' }, 30) }
}

export interface ControllersPage {
  readonly controllers: readonly ControllerRow[]
  readonly events: readonly DeclaredEvent[]
}

/** Who answers for what; undefined for whoever may not see it. */
export async function controllersPage(actor: Actor): Promise<ControllersPage | undefined> {
  if (!mayEditPolicies(actor)) return undefined
  return { controllers: await currentControllers(), events: await eventsOf({ subject: 'controller' }, 30) }
}

async function eventsOf(of: { subject: string; about?: string } | undefined, most: number): Promise<DeclaredEvent[]> {
  const rows = await db
    .select({
      id: inventoryEvent.id,
      at: inventoryEvent.at,
      about: inventoryEvent.about,
      reason: inventoryEvent.reason,
      who: employee.name,
    })
    .from(inventoryEvent)
    .leftJoin(employee, eq(employee.id, inventoryEvent.actorId))
    .where(
      and(
        of ? eq(inventoryEvent.subject, of.subject) : sql`true`,
        of?.about ? eq(inventoryEvent.about, of.about) : sql`true`,
      ),
    )
    .orderBy(desc(inventoryEvent.id))
    .limit(most)
  return rows.map((row) => ({ ...row, who: row.who ?? 'Systemet' }))
}
