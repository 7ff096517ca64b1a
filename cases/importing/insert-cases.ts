import 'server-only'
import { sql } from 'drizzle-orm'
import { caseNumber } from '#cases/case.ts'
import { answerWithin, deadlineOf } from '#cases/deadline.ts'
import type { Ground } from '#cases/importing/batch.ts'
import { type BulkEvent, insertEvents } from '#cases/importing/bulk-events.ts'
import type { ImportedCase } from '#cases/importing/imported-case.ts'
import { priorityOf } from '#cases/registering/registration.ts'
import { rulesAt } from '#cases/rules/rules.ts'
import type { Transaction } from '#db/client.ts'
import { stockholmDate } from '#platform/dates.ts'

/** Makes a case of every row. Returns their ids. */
export async function insertCases(
  tx: Transaction,
  ground: Ground,
  imported: readonly ImportedCase[],
): Promise<readonly number[]> {
  if (!imported.length) return []
  const numbers = await takeNumbers(tx, imported)
  const people = await peopleByNumber(tx, imported)
  const rows = imported.map((row, i) => caseRow(ground, row, numbers[i] ?? '', people.get(row.personalNumber ?? '')))
  const inserted = await tx.execute<{ id: number; externalId: string }>(sql`
    insert into cases."case" (number, version, type_key, title, description, status, priority, channel, person_id,
      caller_name, caller_phone, address_text, received_at, deadline_at, resolution, closing_message, ended_at,
      last_event_at, last_event_kind, source, external_id, source_hash)
    select number, version, type_key, title, description, status, priority, channel, person_id,
      caller_name, caller_phone, address_text, received_at, deadline_at, resolution, closing_message, ended_at,
      last_event_at, last_event_kind, source, external_id, source_hash
    from jsonb_populate_recordset(null::cases."case", ${JSON.stringify(rows)}::jsonb) order by number
    returning id::int8 as id, external_id as "externalId"`)
  const ids = new Map([...inserted].map((row) => [row.externalId, Number(row.id)]))
  await insertEvents(
    tx,
    imported.flatMap((row, i) => eventsOf(ground, row, rows[i], ids.get(row.externalId) ?? 0)),
  )
  return [...ids.values()]
}

function caseRow(ground: Ground, row: ImportedCase, number: string, personId: number | undefined) {
  const type = ground.types.get(row.typeKey)
  if (!type) throw new Error(`There is no case type ${row.typeKey}`)
  const day = stockholmDate(row.receivedAt)
  const rules = rulesAt(ground.changes, { at: row.receivedAt.toISOString(), day, associationId: null })
  const priority = priorityOf({ ...row, priority: null }, type, rules)
  const minutes = answerWithin(rules, type, priority)
  return {
    number,
    version: row.closed ? 2 : 1,
    type_key: type.key,
    title: row.title,
    description: row.description,
    status: row.closed ? 'closed' : 'new',
    priority,
    channel: row.channel,
    person_id: personId ?? null,
    caller_name: personId ? null : row.callerName,
    caller_phone: personId ? null : row.callerPhone,
    address_text: row.addressText,
    received_at: row.receivedAt,
    deadline_at: deadlineOf(ground.calendar, row.receivedAt, minutes),
    resolution: row.closed ? 'solved' : null,
    closing_message: row.closed ? row.answer : null,
    ended_at: row.closed ? row.updatedAt : null,
    last_event_at: row.closed ? row.updatedAt : row.receivedAt,
    last_event_kind: row.closed ? 'closed' : 'imported',
    source: ground.source,
    external_id: row.externalId,
    source_hash: row.hash,
  }
}

function eventsOf(
  { source, types }: Ground,
  row: ImportedCase,
  made: ReturnType<typeof caseRow> | undefined,
  caseId: number,
): BulkEvent[] {
  const imported: BulkEvent = {
    caseId,
    at: row.receivedAt,
    version: 1,
    event: {
      kind: 'imported',
      source,
      channel: row.channel,
      type: types.get(row.typeKey)?.name,
      typeKey: row.typeKey,
      title: row.title,
      priority: made?.priority,
      // An answer to a case that is still open would otherwise be lost.
      text: row.closed ? undefined : (row.answer ?? undefined),
    },
  }
  if (!row.closed) return [imported]
  const closed = { kind: 'closed', resolution: 'solved', text: row.answer ?? undefined } as const
  return [imported, { caseId, at: row.updatedAt, version: 2, event: closed }]
}

/** A number for every row, by the year it was received. A block is taken per year, earliest first as everywhere. */
async function takeNumbers(tx: Transaction, imported: readonly ImportedCase[]): Promise<string[]> {
  const years = imported.map((row) => Number(stockholmDate(row.receivedAt).slice(0, 4)))
  const wanted = Map.groupBy(years, (year) => year)
  const next = new Map<number, number>()
  for (const year of [...wanted.keys()].sort()) {
    const count = wanted.get(year)?.length ?? 0
    const [counter] = await tx.execute<{ last: number }>(sql`
      insert into cases.case_counter as counter (year, last) values (${year}, ${count})
      on conflict (year) do update set last = counter.last + ${count} returning last`)
    next.set(year, (counter?.last ?? count) - count + 1)
  }
  return years.map((year) => {
    const sequence = next.get(year) ?? 1
    next.set(year, sequence + 1)
    return caseNumber(year, sequence)
  })
}

async function peopleByNumber(tx: Transaction, imported: readonly ImportedCase[]): Promise<Map<string, number>> {
  const numbers = imported.flatMap((row) => row.personalNumber ?? [])
  if (!numbers.length) return new Map()
  const found = await tx.execute<{ id: number; number: string }>(sql`
    select id, personal_number as number from members.person
    where personal_number in (select jsonb_array_elements_text(${JSON.stringify(numbers)}::jsonb))`)
  return new Map([...found].map((row) => [row.number, Number(row.id)]))
}
