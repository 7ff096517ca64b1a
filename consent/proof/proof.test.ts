import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, afterEach, test } from 'node:test'
import { fieldOf } from '#consent/choosing/answer.ts'
import { standingIn } from '#consent/choosing/visitor.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { purposesAsked } from '#consent/inventory/rules.ts'
import { eraseRecord } from '#consent/proof/erase-record.ts'
import { readArchived, readRecord } from '#consent/proof/read-record.ts'
import { recordFile } from '#consent/proof/record-file.ts'
import { removeOldProof } from '#consent/retaining/retain.ts'
import { countVisit } from '#consent/statistics/visits.ts'
import { browser, consentWorld } from '#consent/testing/consent-world.ts'
import { setClock } from '#platform/clock.ts'

const world = await consentWorld()
after(world.close)
afterEach(() => setClock())

const events = () => world.sql`select * from consent.choice_event order by id`
const lastEvent = async () => (await world.sql`select * from consent.choice_event order by id desc limit 1`)[0]
const today = async () => {
  const inventory = await world.inventory()
  return { inventory, fingerprint: fingerprintOf(inventory), asked: purposesAsked(inventory).map(({ key }) => key) }
}
const standing = async (who: ReturnType<typeof browser>) => standingIn(who.sent(), await today())
const question = () => world.shown('question')

test('3.25: two who refuse hold the same cookie, and their records name nobody', async () => {
  const [one, other] = [browser(), browser()]
  for (const who of [one, other])
    assert.equal((await who.answer(world, { ...(await question()), val: 'nej' })).ok, true)
  assert.deepEqual([...one.jar], [...other.jar])
  assert.deepEqual([...one.jar.keys()], ['kakval'])
  const row = await lastEvent()
  assert.deepEqual([row?.kind, row?.consent_id, row?.prior_id], ['refused', null, null])
  assert.equal((await standing(one)).variant, 'nej')
})

test('3.19: a yes shows when, to what, how, and the exact bytes that were read', async () => {
  const who = browser()
  const shown = await world.shown('question', 'en')
  const outcome = await who.answer(world, { ...shown, tillbaka: '/en/kakor', val: 'ja' })
  assert.deepEqual(outcome.ok && outcome.to, '/en/kakor?svar=ja')
  const [event] = await readRecord(who.record() ?? '')
  assert.deepEqual(
    [event?.kind, event?.choices, event?.surface, event?.language, event?.sitePart],
    ['given', { statistik: true }, 'question', 'en', 'koms'],
  )
  assert.equal(event?.controllers[0]?.name, 'HSB Stockholm')
  assert.deepEqual([event?.shownSha256, event?.policySha256], [shown.visat, shown.policy])
  for (const name of [event?.shownSha256, event?.policySha256]) {
    const kept = await readArchived(name ?? '')
    assert.equal(
      createHash('sha256')
        .update(kept?.bytes ?? '')
        .digest('hex'),
      name,
    )
  }
})

test('3.20: nothing in a record tells where somebody was or what she reads with', async () => {
  const who = browser({ 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Kännetecknande/1.0' })
  await who.answer(world, { ...(await question()), val: 'ja' })
  const dump = JSON.stringify([await events(), await world.sql`select * from platform.rate_limit`])
  for (const trace of ['203.0.113', 'Kännetecknande']) assert.doesNotMatch(dump, new RegExp(trace))
})

test('a change of mind keeps one record with every answer in it; taking back ends what the yes allowed', async () => {
  const who = browser()
  await who.answer(world, { ...(await question()), val: 'ja' })
  const record = who.record() ?? ''
  who.take(await countVisit(who.sent(), { ...(await today()), edition: '', intranet: await world.inventory() }))
  assert.deepEqual([...who.jar.keys()].sort(), ['besok', 'besokare', 'kakval'])
  await who.answer(world, { ...(await world.shown('settings')), val: 'egna', [fieldOf('statistik')]: 'ja' })
  assert.equal(who.record(), record)
  await who.answer(world, { ...(await world.shown('footer')), val: 'tillbaka' })
  assert.deepEqual([...who.jar.keys()], ['kakval'], '3.26: the cookies go in the same answer')
  assert.equal(who.record(), undefined)
  const told = await readRecord(record)
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['given', 'changed', 'withdrawn'],
  )
  assert.deepEqual(
    told.map(({ priorId }) => priorId),
    [null, told[0]?.id, told[1]?.id],
  )
  const [left] = await world.sql`select count(*)::int as count from consent.visit`
  assert.equal(left?.count, 0, '3.26: what was counted with the consent is removed with it')
})

test('3.22: whoever answers an old question is recorded with what she saw, and asked about the new one', async () => {
  const who = browser()
  const old = await question()
  const before = fingerprintOf(await world.inventory())
  await world.sql`update consent.inventory_item set seconds = 7200 where name = 'besok'`
  const outcome = await who.answer(world, { ...old, val: 'ja' })
  assert.equal(outcome.ok && outcome.to, '/kakor?svar=gammal', 'she is told why she is asked once more')
  const event = await lastEvent()
  assert.deepEqual([event?.shown_sha256, event?.policy_sha256, event?.fingerprint], [old.visat, old.policy, before])
  assert.equal((await standing(who)).variant, 'fraga')
  await who.answer(world, { ...(await question()), val: 'ja' })
  assert.equal((await standing(who)).variant, 'ja')
  assert.deepEqual(
    (await readRecord(who.record() ?? '')).map(({ kind }) => kind),
    ['given', 'changed'],
  )
  const footer = await world.shown('footer')
  await world.sql`update consent.inventory_item set seconds = 1800 where name = 'besok'`
  await who.answer(world, { ...footer, val: 'tillbaka' })
  assert.equal((await standing(who)).variant, 'nej', 'whoever takes back on an old page is not asked at once')
})

test('3.16: a yes to one company holds for no other: what another stores elsewhere is not part of it, what it stores here is asked for', async () => {
  const who = browser()
  await who.answer(world, { ...(await question()), val: 'ja' })
  const declare = (part: string) => world.sql`
    insert into consent.inventory_item
      (site_part, name, storage, purpose_key, data_sv, data_en, set_by, party, controller_key, seconds, valid_from)
    values (${part}, 'malmo', 'cookie', 'statistik', 'x', 'x', 'x', 'first', 'hsb_malmo', 60, now() - interval '1 day')`
  await world.sql`insert into consent.site_part values ('malmo', 'Malmö', 'Malmö')`
  await world.sql`insert into consent.controller (key, name, contact, valid_from)
    values ('hsb_malmo', 'HSB Malmö', 'x', now() - interval '1 day')`
  await declare('malmo')
  assert.equal((await standing(who)).variant, 'ja')
  const [event] = await readRecord(who.record() ?? '')
  assert.deepEqual([event?.sitePart, event?.controllers.map(({ name }) => name)], ['koms', ['HSB Stockholm']])
  await declare('koms')
  assert.equal((await standing(who)).variant, 'fraga')
  await world.sql`delete from consent.inventory_item where name = 'malmo'`
})

test('a form that was never shown, was altered, or leads elsewhere chooses nothing', async () => {
  const count = (await events()).length
  const shown = await question()
  const settings = await world.shown('settings')
  const refusedForms: Record<string, string>[] = [
    { ...shown, val: 'ja', tillbaka: 'https://elak.example/' },
    { ...shown, val: 'ja', tillbaka: '//elak.example' },
    { ...shown, val: 'ja', tillbaka: '/arenden' },
    { ...shown, val: 'ja', visat: 'f'.repeat(64) },
    { ...shown, val: 'ja', visat: '' },
    { ...shown, val: 'ja', policy: shown.visat },
    { ...shown, val: 'ja', visat: shown.policy },
    { ...shown, val: 'egna', [fieldOf('statistik')]: 'ja' },
    { ...shown, val: 'ja', [fieldOf('marknad')]: 'ja' },
    { ...settings, val: 'egna' },
    { ...settings, val: 'ja' },
    { ...shown },
  ]
  for (const fields of refusedForms) {
    const who = browser()
    const outcome = await who.answer(world, fields)
    assert.equal(outcome.ok, false, JSON.stringify(fields))
    assert.equal(who.jar.size, 0)
  }
  assert.equal((await events()).length, count)
})

test('3.31: a browser that says no writes nothing about anybody; a yes from before is taken back', async () => {
  const count = (await events()).length
  const silent = browser({ 'sec-gpc': '1' })
  assert.equal((await silent.answer(world, { ...(await question()), val: 'ja' })).ok, true)
  assert.equal((await events()).length, count)
  assert.equal(silent.record(), undefined)
  const headers: Record<string, string> = {}
  const turned = browser(headers)
  await turned.answer(world, { ...(await question()), val: 'ja' })
  headers['sec-gpc'] = '1'
  assert.equal((await standing(turned)).variant, 'nej')
  await turned.answer(world, { ...(await world.shown('settings')), val: 'egna', [fieldOf('statistik')]: 'ja' })
  assert.deepEqual([(await lastEvent())?.kind, turned.record()], ['withdrawn', undefined])
})

test('two tabs with different answers: the last one holds, and both stand in the record', async () => {
  const who = browser()
  const [left, right] = [await question(), await question()]
  await who.answer(world, { ...left, val: 'ja' })
  const record = who.record() ?? ''
  await who.answer(world, { ...right, val: 'nej' })
  assert.equal((await standing(who)).variant, 'nej')
  assert.deepEqual(
    (await readRecord(record)).map(({ kind }) => kind),
    ['given', 'withdrawn'],
  )
})

test('of several cookies with the name of ours a no holds, and a yes only when it stands alone', async () => {
  const answered = async (val: string) => {
    const who = browser()
    await who.answer(world, { ...(await question()), val })
    return who.jar.get('kakval')
  }
  const [yes, other, no] = [await answered('ja'), await answered('ja'), await answered('nej')]
  const asked = await today()
  const variant = (...values: (string | undefined)[]) =>
    standingIn(new Headers({ cookie: values.map((value) => `kakval=${value}`).join('; ') }), asked).variant
  for (const bring of [[yes], [yes, yes]]) assert.equal(variant(...bring), 'ja')
  for (const bring of [
    [yes, no],
    [no, yes],
    ['x', no],
  ])
    assert.equal(variant(...bring), 'nej')
  for (const bring of [[yes, 'x'], [yes, other], ['x']]) assert.equal(variant(...bring), 'fraga')
})

test('a visitor takes her record along and erases it; that it was erased is kept, and not whose', async () => {
  const who = browser()
  await who.answer(world, { ...(await question()), val: 'ja' })
  const record = who.record() ?? ''
  const file = JSON.parse(await recordFile(record, await readRecord(record)))
  assert.equal(file.reference, record)
  assert.match(file.shown[file.events[0].policySha256], /<article>/)
  assert.equal(await eraseRecord(record), 1)
  assert.deepEqual([await readRecord(record), await eraseRecord(record)], [[], 0])
  const [told] = await world.sql`select cause, events, id from consent.erasure order by id desc limit 1`
  assert.deepEqual([told?.cause, told?.events], ['visitor', 1])
  assert.doesNotMatch(JSON.stringify(await world.sql`select * from consent.erasure`), new RegExp(record))
})

test('3.21: proof goes when its time is over, counted from the last event, and the time is a dated setting', async () => {
  await world.sql`select consent.remove_old_records(now() + interval '1 day')`
  const [early, late] = [browser(), browser()]
  setClock(new Date('2026-11-10T09:00:00Z'))
  for (const who of [early, late]) await who.answer(world, { ...(await question()), val: 'ja' })
  await browser().answer(world, { ...(await question()), val: 'nej' })
  setClock(new Date('2027-03-01T09:00:00Z'))
  await late.answer(world, { ...(await world.shown('footer')), val: 'tillbaka' })
  setClock(new Date('2028-11-11T09:00:00Z'))
  assert.equal(await removeOldProof(), 2, 'a yes and a no of 24 months ago')
  assert.equal((await events()).length, 2)
  await world.sql`insert into consent.setting (key, valid_from, value, source, at)
    values ('proof_months', '2028-12-01', 12, 'Prov', now())`
  assert.equal(await removeOldProof(), 0, 'the new time does not hold yet')
  setClock(new Date('2028-12-02T09:00:00Z'))
  assert.equal(await removeOldProof(), 2)
  assert.equal(await removeOldProof(), 0)
})
