import assert from 'node:assert/strict'
import type { CaseEvent } from '#cases/events.ts'
import { type Replayed, replay } from '#cases/flows/water-damage/replay.ts'
import type { WaterDetail } from '#cases/flows/water-damage/viewing/detail.ts'
import { waterDetail } from '#cases/flows/water-damage/viewing/water-detail.ts'
import type { CaseWorld } from '#cases/testing/case-world.ts'
import { eventsOf, kaseOf } from '#cases/testing/read-case.ts'
import type { Actor } from '#platform/actor.ts'
import type { Result } from '#platform/result.ts'

/** A home in the register; returns its id. */
export async function homeIn(
  { sql }: CaseWorld,
  street: string,
  apartment: string,
  associationId: number | null = null,
) {
  const [row] =
    await sql`insert into members.home (association_id, street_address, postal_code, locality, official_number)
    values (${associationId}, ${street}, '11522', 'Stockholm', ${apartment}) returning id::int`
  return row?.id as number
}

/** The panel of a case. Throws where the actor may not see it. */
export async function detailOf(world: CaseWorld, actor: Actor, number: string): Promise<WaterDetail> {
  const detail = await waterDetail(actor, (await kaseOf(world, number)).id as number)
  assert.ok(detail, `${number} is hidden`)
  return detail
}

/** The words of a refusal, or "ok". */
export function words(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusals.map(({ message }) => message).join(' ')
}

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString())
const byKey = <T extends { key: string }>(rows: readonly T[]) => rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))

/** That replaying the events of a case gives what its panel shows to somebody who may see everything. */
export async function assertReplays(world: CaseWorld, number: string): Promise<void> {
  const events = (
    await world.sql`select v.kind, v.data, v.at from cases.case_event v join cases."case" c on c.id = v.case_id
      where c.number = ${number} order by v.id`
  ).map(({ kind, data, at }) => ({ at: at.toISOString(), event: { kind, ...data } as CaseEvent }))
  const detail = await detailOf(world, world.karin, number)
  const { promised_at: promisedAt } = await kaseOf(world, number)
  const replayed = replay(number, events)
  const told = { ...replayed, homes: replayed.homes.map(({ key, status }) => ({ key, status })) }
  const shown = {
    ...detail,
    orders: byKey(detail.orders).map((order) => ({
      ...order,
      orderedAt: iso(order.orderedAt) ?? '',
      expectedAt: iso(order.expectedAt),
      onSiteAt: iso(order.onSiteAt),
      doneAt: iso(order.doneAt),
      cancelledAt: iso(order.cancelledAt),
    })),
    homes: byKey(detail.homes).map(({ key, status }) => ({ key, status })),
    readings: byKey(detail.readings),
    documents: byKey(detail.documents),
    reliefs: byKey(detail.reliefs),
    joint: detail.joint && { ...detail.joint, others: detail.joint.others.map((other) => other.number) },
    promisedAt: promisedAt?.toISOString() ?? null,
  }
  const parts = ['orders', 'homes', 'readings', 'documents', 'reliefs'] as const
  for (const part of parts) assert.deepEqual(shown[part], byKey<{ key: string }>(told[part]), `${number}: ${part}`)
  const side = (rows: Replayed['insurances']) => rows.toSorted((a, b) => (a.side < b.side ? -1 : 1))
  assert.deepEqual(side(shown.insurances), side(told.insurances))
  assert.deepEqual([shown.joint, shown.promisedAt], [told.joint, told.promisedAt], number)
  assert.ok((await eventsOf(world, number)).length > 0)
}
