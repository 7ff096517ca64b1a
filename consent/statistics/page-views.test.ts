import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { countView, writeViews } from '#consent/statistics/page-views.ts'
import { consentWorld } from '#consent/testing/consent-world.ts'
import { setClock } from '#platform/clock.ts'

const world = await consentWorld()
after(world.close)
after(() => setClock())

test('pages that are sent are counted by page and Stockholm day, and what is counted is written once', async () => {
  setClock(new Date('2026-11-22T22:59:00Z'))
  for (const page of ['/kakor', '/', '/kakor']) countView(page)
  setClock(new Date('2026-11-22T23:01:00Z'))
  countView('/kakor')
  await Promise.all([writeViews(), writeViews()])
  countView('/kakor')
  await writeViews()
  const rows = await world.sql`select day::text, page, views from consent.page_view order by day, page`
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { day: '2026-11-22', page: '/', views: 1 },
      { day: '2026-11-22', page: '/kakor', views: 2 },
      { day: '2026-11-23', page: '/kakor', views: 2 },
    ],
  )
})
