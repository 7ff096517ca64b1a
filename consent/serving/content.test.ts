import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { after, afterEach, test } from 'node:test'
import { publishedPolicy } from '#consent/policies/reading/published.ts'
import { currentContent } from '#consent/serving/content.ts'
import { consentWorld } from '#consent/testing/consent-world.ts'
import { openDatabase } from '#db/client.ts'
import { setClock } from '#platform/clock.ts'

const world = await consentWorld()
const reopened: (() => Promise<void>)[] = []
after(async () => {
  for (const close of reopened) await close()
  await world.close()
})
afterEach(() => setClock())

/** As when a process has answered for a while from the revision that it knows: it asks again. */
function aMomentLater(): void {
  const { komsRevision } = globalThis as { komsRevision?: { at: number } }
  if (komsRevision) komsRevision.at = Number.NEGATIVE_INFINITY
}

test('a text that another machine published a moment ahead of this one’s clock shows once its moment has come here', async () => {
  setClock(new Date('2026-11-22T09:00:00Z'))
  await world.sql`
    insert into consent.policy_version
      (kind, edition, title_sv, body_sv, title_en, body_en, effective_at, published_at, reason)
    values ('cookies', 99, 'Ny', 'x', 'New', 'x', '2026-11-22T09:00:02Z', '2026-11-22T09:00:02Z', 'Prov')`
  aMomentLater()
  const { edition } = await currentContent()
  assert.notEqual((await publishedPolicy('cookies', 'sv'))?.edition, 99)
  assert.equal((await currentContent()).edition, edition, 'nothing has changed yet')
  setClock(new Date('2026-11-22T09:00:02Z'))
  assert.notEqual((await currentContent()).edition, edition)
  assert.equal((await publishedPolicy('cookies', 'sv'))?.edition, 99)
})

test('a database that takes calls and says nothing keeps no reader waiting', { timeout: 20_000 }, async () => {
  aMomentLater()
  const known = await currentContent()
  const home = process.env.DATABASE_URL ?? ''
  const mute = createServer().listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const close = openDatabase(`postgres://nobody@127.0.0.1:${(mute.address() as AddressInfo).port}/nowhere`)
  aMomentLater()
  assert.equal((await currentContent()).edition, known.edition)
  mute.close()
  void close()
  reopened.push(openDatabase(home))
})

test('other opening hours are another edition of the pages that tell them', async () => {
  aMomentLater()
  const { edition } = await currentContent()
  await world.sql`insert into platform.opening_hours values (1, '2019-01-01', '2019-12-31', '08:00', '17:00')`
  aMomentLater()
  assert.notEqual((await currentContent()).edition, edition)
})

test('while the database is away the pages stand on what was known last, over midnight too, and are read anew afterwards', async () => {
  setClock(new Date('2026-11-22T22:59:00Z'))
  aMomentLater()
  const known = await currentContent()
  const home = process.env.DATABASE_URL ?? ''
  const close = openDatabase('postgres://nobody@127.0.0.1:1/nowhere')
  try {
    aMomentLater()
    setClock(new Date('2026-11-22T23:01:00Z'))
    const found = await Promise.all([currentContent(), currentContent()])
    assert.deepEqual(
      found.map(({ edition }) => edition),
      [known.edition, known.edition],
    )
  } finally {
    await close()
  }
  reopened.push(openDatabase(home))
  aMomentLater()
  assert.notEqual((await currentContent()).edition, known.edition)
})
