import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeCase } from '#cases/closing/close-case.ts'
import { HEADER, importWorld, ROW } from '#cases/importing/testing/import-world.ts'
import { reopenCase } from '#cases/reopening/reopen-case.ts'

const world = await importWorld()
after(() => world.close())
const { sql, run, caseOf, eventsOf } = world

test('a changed row updates its case, and a closed one closes it with the answer', async () => {
  await run(`${HEADER}\n${ROW}`, 'changes')
  const closed = ROW.replace(',open,', ',closed,').replace('+01:00,,', '+01:00,Hole filled.,')
  const { counts } = await run(`${HEADER}\n${closed}\n${ROW.replace('a1', 'a2')}`, 'changes')
  assert.deepEqual(counts, { read: 2, created: 1, unchanged: 0, updated: 1, rejected: 0 })
  const row = await caseOf('changes', 'a1')
  assert.deepEqual([row.status, row.closing_message, row.version], ['closed', 'Hole filled.', 2])
  const rewritten = await run(`${HEADER}\n${closed.replace('Big hole', 'Bigger hole')}`, 'changes')
  assert.equal(rewritten.counts.updated, 1)
  const events = await eventsOf(row.id)
  assert.deepEqual(
    events.map((event) => [event.kind, event.case_version]),
    [
      ['imported', 1],
      ['closed', 2],
      ['updated_from_source', 3],
    ],
  )
  const [found] = await sql`select count(*)::int as count from cases.case_search
    where case_id = ${row.id} and document @@ to_tsquery('swedish', 'bigger')`
  assert.equal(found?.count, 1)
})

test('words that somebody here corrected are not overwritten by the other system', async () => {
  await run(`${HEADER}\n${ROW}`, 'corrected')
  const row = await caseOf('corrected', 'a1')
  await sql`update cases."case" set title = 'Hål i vägen', version = 2 where id = ${row.id}`
  await sql`insert into cases.case_event (case_id, at, kind, data, case_version)
    values (${row.id}, now(), 'details_changed', '{"title": ["Hole in road", "Hål i vägen"]}', 2)`
  await run(`${HEADER}\n${ROW.replace('Big hole', 'Enormous hole')}`, 'corrected')
  const after = await caseOf('corrected', 'a1')
  assert.deepEqual([after.title, after.description, after.version], ['Hål i vägen', row.description, 3])
  assert.match((await eventsOf(row.id)).at(-1)?.text, /Enormous hole/)
})

test('an answer written here stands, whatever a later file says; what the file said is in the timeline', async () => {
  await run(`${HEADER}\n${ROW}\n${ROW.replace('a1', 'a2')}`, 'answered')
  const [agent] = await sql`insert into staff.employee (name, email) values ('Amira', 'a@koms.example') returning id`
  const row = await caseOf('answered', 'a1')
  await sql`update cases."case" set status = 'closed', resolution = 'informed', ended_at = now(), version = 2,
    closing_message = 'Vi lagar hålet på måndag.' where id = ${row.id}`
  await sql`insert into cases.case_event (case_id, at, actor_id, kind, data, text, case_version)
    values (${row.id}, now(), ${agent?.id}, 'closed', '{"resolution": "informed"}', 'Vi lagar hålet på måndag.', 2)`
  const closed = ROW.replace(',open,', ',closed,')
  for (const answer of ['', 'Hole filled.']) {
    await run(`${HEADER}\n${closed.replace('+01:00,,', `+01:00,${answer},`)}`, 'answered')
    const after = await caseOf('answered', 'a1')
    assert.deepEqual([after.closing_message, after.resolution], ['Vi lagar hålet på måndag.', 'informed'])
    assert.equal((await eventsOf(row.id)).at(-1)?.text, answer || null)
  }
})

test('a case that an agent opened again is not closed by a later file, whose answer stands in the timeline', async () => {
  const closed = ROW.replace(',open,', ',closed,').replace('+01:00,,', '+01:00,Hole filled.,')
  await run(`${HEADER}\n${closed}`, 'reopened')
  const [agent] =
    await sql`insert into staff.employee (name, email) values ('Jonas', 'j@koms.example') returning id::int`
  const { id, number, version } = await caseOf('reopened', 'a1')
  const actor = {
    employeeId: agent?.id,
    name: 'Jonas',
    teamId: null,
    roles: ['agent'],
    mayReadProtected: false,
  } as const
  assert.ok((await reopenCase(actor, { number, version, text: 'Hålet är tillbaka.' })).ok)
  for (const answer of ['Filled again.', 'Filled for good.']) {
    await run(`${HEADER}\n${closed.replace('Hole filled.', answer)}`, 'reopened')
    const after = await caseOf('reopened', 'a1')
    assert.deepEqual([after.status, after.resolution, after.closing_message], ['reopened', null, 'Hole filled.'])
    const said = (await eventsOf(id)).at(-1)
    assert.deepEqual([said?.kind, said?.text], ['updated_from_source', answer])
  }
  const open = await caseOf('reopened', 'a1')
  assert.ok(
    (await closeCase(actor, { number, version: open.version, resolution: 'ordered', message: 'Klart.', await: 'now' }))
      .ok,
  )
  await run(`${HEADER}\n${closed.replace('Hole filled.', 'Filled at last.')}`, 'reopened')
  assert.equal((await caseOf('reopened', 'a1')).closing_message, 'Klart.')
})

test('a file that loses its answer does not take back the one we have', async () => {
  const closed = ROW.replace(',open,', ',closed,')
  await run(`${HEADER}\n${closed.replace('+01:00,,', '+01:00,Hole filled.,')}`, 'lost-answer')
  await run(`${HEADER}\n${closed}`, 'lost-answer')
  assert.equal((await caseOf('lost-answer', 'a1')).closing_message, 'Hole filled.')
})

test('the same request twice in one file is one case, with what was said last', async () => {
  const { counts } = await run(`${HEADER}\n${ROW}\n${ROW.replace('Big hole', 'Deep hole')}`, 'twice')
  assert.deepEqual([counts.created, counts.updated], [1, 1])
  assert.match((await caseOf('twice', 'a1')).description, /^Deep hole/)
})
