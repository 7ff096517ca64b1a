import assert from 'node:assert/strict'
import { test } from 'node:test'
import postgres from 'postgres'
import { load, RARE_CASES, RARE_WORD } from '#bench/load/load.ts'
import { queuePage } from '#cases/viewing/queue.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'
import { openDatabase } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { readKomsId } from '#staff/reading/definitions.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'

test('a loaded register is one the application could have made itself', async (t) => {
  const { ownerUrl, appUrl } = await testDatabase(t)
  t.after(openDatabase(appUrl))
  const before = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  t.after(() => before.end())
  const rules = () => before`
    select conname::text as name from pg_constraint where connamespace::regnamespace::text in ('cases', 'members')
    union all select indexrelid::regclass::text from pg_index
    union all select tgname::text || tgenabled::text from pg_trigger where not tgisinternal order by 1`
  const rulesBefore = await rules()
  await load(ownerUrl, 3_000)
  const one = async <T>(rows: Promise<readonly T[]>) => (await rows)[0] as T

  await t.test('with its rules in force again', async () => {
    assert.deepEqual([...(await rules())], [...rulesBefore])
  })
  await t.test('five events a case, the last of which the case remembers', async () => {
    const found = await one(before`
      select count(*)::int as cases, count(*) filter (where events <> 5 or last_kind <> kind or last_at <> at or version <> newest)::int as wrong
      from (select c.version, c.last_event_kind as kind, c.last_event_at as at, count(*) as events, max(e.case_version) as newest,
          (array_agg(e.kind order by e.id desc))[1] as last_kind, (array_agg(e.at order by e.id desc))[1] as last_at
        from cases."case" c join cases.case_event e on e.case_id = c.id group by c.id) each_case`)
    assert.deepEqual(found, { cases: 3_000, wrong: 0 })
  })
  await t.test('search documents as the application makes them, and the rare word in exactly its cases', async () => {
    const { differing } = await one(before`
      select count(*)::int as differing from cases.case_search s join cases.search_document d using (case_id) where s.document <> d.document`)
    assert.equal(differing, 0)
    const { rare } = await one(before`
      select count(*)::int as rare from cases.case_search where document @@ to_tsquery('swedish', ${RARE_WORD})`)
    assert.equal(rare, RARE_CASES)
  })
  await t.test(
    'thirty years of a register of 5,000 people, some of whom left KOMS each year for another role',
    async () => {
      const { assignments, placements } = await readLedger()
      assert.equal(new Set(assignments.map(({ personId }) => personId)).size, 5_000)
      assert.ok(assignments.length > 28_000 && assignments.length < 34_000, String(assignments.length))
      const koms = await readKomsId()
      assert.ok(placements.some(({ unitId }) => unitId === koms))
      const { years } = await one(before`
      select count(distinct extract(year from valid_from))::int as years from staff.assignment`)
      assert.ok(years >= 25, String(years))
    },
  )
  await t.test('the protection that the triggers would have given', async () => {
    const found = await one(before`
      select (select count(*)::int from members.person p where shielded <> members.is_shielded(id, sekretessmarkering)) as people,
        (select count(*)::int from cases."case" c where restricted <> exists (
          select from members.person where id = c.person_id and shielded)) as cases`)
    assert.deepEqual(found, { people: 0, cases: 0 })
  })
  await t.test(
    'in which a search finds the rare word by its index, and a common one among the newest, with filters',
    async () => {
      const actor = { employeeId: 1, name: '', teamId: 1, roles: ['agent'], mayReadProtected: false } as const
      const found = (query: Record<string, string>) => queuePage(actor, parseQueueQuery(query))
      // The driver learns the array types with its first query.
      assert.equal((await found({ vy: 'alla' })).rows.length, 50)
      const commonness = await before`
      select cases.is_common(to_tsquery('swedish', word || ':*'), 500) as common from unnest(array[${RARE_WORD}, 'vatten']) as word`
      assert.deepEqual([...commonness], [{ common: false }, { common: true }])
      assert.equal((await found({ q: RARE_WORD })).rows.length, RARE_CASES)
      assert.equal((await found({ q: 'vatten' })).rows.length, 50)
      const open = await found({ q: 'vatten', vy: 'annan' })
      assert.ok(
        open.rows.length > 0 && open.rows.every(({ status, restricted }) => status === 'waiting_other' && !restricted),
      )
    },
  )
})
