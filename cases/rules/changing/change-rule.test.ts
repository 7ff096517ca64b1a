import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeSolvedCases } from '#cases/closing/close-case.ts'
import { MOST_PARTS } from '#cases/flows/rent-deferral/settings.ts'
import { changeRule } from '#cases/rules/changing/change-rule.ts'
import { RuleEdit } from '#cases/rules/changing/rule-edit.ts'
import { OBJECTION_DAYS } from '#cases/rules/general-settings.ts'
import { rulesFor, rulesNow } from '#cases/rules/read-rules.ts'
import { rule } from '#cases/rules/rules.ts'
import type { AnySetting } from '#cases/rules/setting.ts'
import { rulePage, rulesOverview } from '#cases/rules/viewing/rules-page.ts'
import { caseWorld, registered } from '#cases/testing/case-world.ts'
import { kaseOf } from '#cases/testing/read-case.ts'
import { db } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

const world = await caseWorld({ rowsByHand: true })
after(world.close)
after(() => setClock())
const petra: Actor = { ...world.oskar, name: 'Petra', roles: ['administrator'] }
setClock(new Date('2026-11-22T09:00:00Z'))

async function change(setting: AnySetting, value: string, words: Record<string, unknown> = {}, actor = petra) {
  const page = await rulePage(petra, setting)
  const sent = { key: setting.key, value, validFrom: '2026-11-22', source: 'Prov', seen: page?.seen, ...words }
  return changeRule(actor, RuleEdit.parse(sent))
}
const days = async (number: string) => {
  const kase = await kaseOf(world, number)
  return rule(await rulesFor(db, { receivedAt: kase.received_at, associationId: null }), OBJECTION_DAYS)
}

test('a rule changed today or from a coming day holds for new cases only', async () => {
  const old = await registered(world.amira, {})
  setClock(new Date('2026-11-22T10:00:00Z'))
  const today = await change(OBJECTION_DAYS, '21')
  assert.deepEqual(today.ok && today.value, { validFrom: '2026-11-22', kept: 1 })
  assert.ok((await change(OBJECTION_DAYS, '30', { validFrom: '2026-12-01' })).ok)
  setClock(new Date('2026-11-22T11:00:00Z'))
  const fresh = await registered(world.amira, {})
  setClock(new Date('2026-11-30T23:30:00Z'))
  const december = await registered(world.amira, {})
  assert.deepEqual(await Promise.all([old, fresh, december].map(days)), [14, 21, 30])
  setClock(new Date('2026-11-22T12:00:00Z'))
  const page = await rulePage(petra, OBJECTION_DAYS)
  assert.equal(page?.value, 21)
  assert.deepEqual(page?.coming, [{ validFrom: '2026-12-01', value: 30 }])
  assert.deepEqual(
    page?.history.map(({ value, who, source }) => [value, who, source]),
    [
      [30, 'Oskar', 'Prov'],
      [21, 'Oskar', 'Prov'],
    ],
  )
})

test('the past cannot be set, nor what is so already, and nobody but an administrator sets anything', async () => {
  const field = async (...[value, words, actor]: [string, object?, Actor?]) => {
    const result = await change(OBJECTION_DAYS, value, { ...words }, actor ?? petra)
    return result.ok ? 'done' : (result.refusals[0]?.field ?? result.refusals[0]?.message)
  }
  assert.equal(await field('5', { validFrom: '2026-11-21' }), 'validFrom')
  assert.equal(await field('21'), 'value')
  assert.equal(await field('9', { associationId: '1' }), 'associationId')
  assert.match((await field('9', {}, world.amira)) ?? '', /Bara administratörer/)
  assert.equal(await rulePage(world.amira, OBJECTION_DAYS), undefined)
  assert.deepEqual(await rulesOverview(world.amira), [])
})

test('whoever changes a rule that somebody has just changed is told of it first', async () => {
  const stale = await change(OBJECTION_DAYS, '60', { seen: 0 })
  assert.ok(!stale.ok && stale.conflict)
  assert.match(stale.conflict.changes.join(' '), /Oskar satte 21 dagar från och med 22 november 2026/)
  assert.ok((await change(OBJECTION_DAYS, '60', { seen: stale.conflict.version })).ok)
})

test("an association's own rule is kept when everybody's changes", async () => {
  const [row] = await world.sql`
    insert into members.association (name, organisation_number) values ('Brf Provet', '7572008766') returning id::int`
  assert.ok((await change(MOST_PARTS, '3', { associationId: String(row?.id) })).ok)
  assert.ok((await change(MOST_PARTS, '6')).ok)
  assert.equal(rule(await rulesNow(db, row?.id), MOST_PARTS), 3)
  assert.equal(rule(await rulesNow(db, null), MOST_PARTS), 6)
  const gone = await change(MOST_PARTS, '4', { associationId: '99999' })
  assert.equal(!gone.ok && gone.refusals[0]?.field, 'associationId')
})

test('a solved case waits for an objection as long as the rules of its own day say', async () => {
  setClock(new Date('2027-01-05T09:00:00Z'))
  assert.ok((await change(OBJECTION_DAYS, '3', { validFrom: '2027-01-05' })).ok)
  const solve = async (day: string) => {
    setClock(new Date(`${day}T10:00:00Z`))
    const number = await registered(world.amira, {})
    await world.sql`update cases."case" set status = 'resolved', resolution = 'solved', ended_at = '2027-01-06T10:00:00Z'
      where number = ${number}`
    return async () => (await kaseOf(world, number)).status
  }
  const [old, fresh] = [await solve('2026-11-10'), await solve('2027-01-06')]
  setClock(new Date('2027-01-09T09:00:00Z'))
  assert.equal(await closeSolvedCases(), 0)
  setClock(new Date('2027-01-09T11:00:00Z'))
  assert.equal(await closeSolvedCases(), 1)
  assert.deepEqual([await old(), await fresh()], ['resolved', 'closed'])
  setClock(new Date('2027-01-20T11:00:00Z'))
  assert.equal(await closeSolvedCases(), 1)
  assert.equal(await old(), 'closed')
})
