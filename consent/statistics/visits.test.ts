import assert from 'node:assert/strict'
import { after, afterEach, test } from 'node:test'
import { leftOverCookies } from '#consent/choosing/ended.ts'
import { standingIn } from '#consent/choosing/visitor.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { purposesAsked } from '#consent/inventory/rules.ts'
import { eraseRecord } from '#consent/proof/erase-record.ts'
import { foldOldVisits } from '#consent/retaining/retain.ts'
import { countVisit } from '#consent/statistics/visits.ts'
import { browser, consentWorld } from '#consent/testing/consent-world.ts'
import { setClock } from '#platform/clock.ts'

const world = await consentWorld()
after(world.close)
afterEach(() => setClock())

const content = async () => {
  const inventory = await world.inventory()
  const asked = purposesAsked(inventory).map(({ key }) => key)
  return { inventory, fingerprint: fingerprintOf(inventory), asked, edition: '', intranet: inventory }
}
const standing = async (who: ReturnType<typeof browser>) => standingIn(who.sent(), await content())
const question = () => world.shown('question')

test('3.26: what a yes allowed does not outlive it: when it runs out, is asked for anew, or the browser says no, the cookies go with the next page', async () => {
  const headers: Record<string, string> = {}
  const who = browser(headers)
  await who.answer(world, { ...(await question()), val: 'ja' })
  who.take(await countVisit(who.sent(), await content()))
  const nextPage = async (allowed: string[] = []) => leftOverCookies(who.sent(), await world.inventory(), allowed)
  assert.deepEqual(await nextPage(['statistik']), [], 'a yes that holds')
  headers['sec-gpc'] = '1'
  assert.equal((await standing(who)).variant, 'nej')
  assert.deepEqual(
    (await nextPage()).map((cookie) => cookie.split('; ')[0]),
    ['besok=', 'besokare='],
  )
  who.take(await nextPage())
  assert.deepEqual([[...who.jar.keys()], await nextPage()], [['kakval'], []])
})

test('3.9: a visitor is known again for the 90 days that the table says, however often she comes', async () => {
  setClock(new Date('2026-11-20T09:00:00Z'))
  const who = browser()
  await who.answer(world, { ...(await question()), val: 'ja' })
  const first = await countVisit(who.sent(), await content())
  assert.match(first.join(), /besokare=[^;]+; Path=\/; Max-Age=7776000/)
  who.take(first)
  const again = await countVisit(who.sent(), await content())
  assert.doesNotMatch(again.join(), /besokare/)
  assert.match(again.join(), /besok=/)
})

test('3.19: a yes whose record was erased or taken back elsewhere counts nothing more, and is ended', async () => {
  const visits = async () =>
    (await world.sql`select coalesce(sum(pages), 0)::int as pages from consent.visit`)[0]?.pages
  for (const end of [
    async (record: string) => void (await eraseRecord(record)),
    async (_: string, copy: ReturnType<typeof browser>) =>
      void (await copy.answer(world, { ...(await world.shown('footer')), val: 'tillbaka' })),
  ]) {
    const [who, copy] = [browser(), browser()]
    await who.answer(world, { ...(await question()), val: 'ja' })
    for (const [name, value] of who.jar) copy.jar.set(name, value)
    await end(who.record() ?? '', copy)
    const before = await visits()
    who.take(await countVisit(who.sent(), await content()))
    assert.deepEqual([await visits(), (await standing(who)).variant, [...who.jar.keys()]], [before, 'nej', ['kakval']])
  }
})

test('3.29: whoever has not said yes is not counted at all; visits of long ago become two numbers a day', async () => {
  await world.sql`delete from consent.visit`
  setClock(new Date('2026-11-20T09:00:00Z'))
  const who = browser()
  const visit = async () => who.take(await countVisit(who.sent(), await content()))
  await visit()
  assert.equal(who.jar.size, 0)
  await who.answer(world, { ...(await question()), val: 'ja' })
  await visit()
  await visit()
  who.jar.delete('besok')
  await visit()
  const [row] = await world.sql`
    select count(*)::int as visits, count(distinct visitor_hash)::int as visitors, sum(pages)::int as pages from consent.visit`
  assert.deepEqual({ ...row }, { visits: 2, visitors: 1, pages: 3 })
  setClock(new Date('2027-02-01T09:00:00Z'))
  assert.deepEqual([await foldOldVisits(), await foldOldVisits()], [1, 0])
  const [day] = await world.sql`select day::text, visits, visitors from consent.daily_visits`
  assert.deepEqual({ ...day }, { day: '2026-11-20', visits: 2, visitors: 1 })
})
