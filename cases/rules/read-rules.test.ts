import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { ruleHistory, rulesFor, rulesNow } from '#cases/rules/read-rules.ts'
import { caseWorld } from '#cases/testing/case-world.ts'
import { db } from '#db/client.ts'
import { setClock } from '#platform/clock.ts'

const world = await caseWorld()
after(world.close)
after(() => setClock())

const [association] = await world.sql`
  insert into members.association (name, organisation_number) values ('Brf Provet', '7572008766') returning id::int`
const brf = association?.id as number

const set = (day: string, value: number, at: string, associationId: number | null = null) =>
  world.sql`insert into cases.rule_change (key, association_id, valid_from, value, source, at)
    values ('test.days', ${associationId}, ${day}, ${world.sql.json(value)}, 'Prov', ${at})`

test('a case keeps the rules of when it reached us, a new one has those of today, an association its own', async () => {
  await set('2026-11-01', 5, '2026-10-20T08:00:00Z')
  await set('2026-11-10', 7, '2026-11-10T12:00:00Z')
  await set('2026-11-10', 9, '2026-11-10T13:00:00Z', brf)
  const days = async (receivedAt: string, associationId: number | null = null) =>
    (await rulesFor(db, { receivedAt: new Date(receivedAt), associationId }))['test.days']
  assert.equal(await days('2026-10-31T12:00:00Z'), undefined)
  // Half past midnight in Stockholm is still yesterday in UTC.
  assert.equal(await days('2026-10-31T23:30:00Z'), 5)
  assert.equal(await days('2026-11-10T11:59:00Z'), 5)
  assert.equal(await days('2026-11-10T12:00:00Z'), 7)
  assert.equal(await days('2026-11-10T14:00:00Z', brf), 9)
  setClock(new Date('2026-11-22T12:00:00Z'))
  assert.equal((await rulesNow(db, null))['test.days'], 7)
  assert.deepEqual(
    (await ruleHistory(db)).map(({ value }) => value),
    [5, 7, 9],
  )
})
