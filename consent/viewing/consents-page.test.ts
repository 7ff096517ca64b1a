import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, test } from 'node:test'
import { changeSetting } from '#consent/retaining/change-setting.ts'
import { SettingEdit } from '#consent/retaining/setting-edit.ts'
import { editorWorld } from '#consent/testing/editor-world.ts'
import { consentsPage } from '#consent/viewing/consents-page.ts'
import { exportEvents } from '#consent/viewing/export-events.ts'
import { setClock } from '#platform/clock.ts'

const world = await editorWorld()
after(world.close)
after(() => setClock())
setClock(new Date('2026-11-22T09:00:00Z'))

const bytes = Buffer.from('Frågan')
const sha = createHash('sha256').update(bytes).digest('hex')
await world.sql`
  insert into consent.archive (sha256, kind, language, site_part, fingerprint, purposes, controllers, bytes, first_shown_at)
  values (${sha}, 'question', 'sv', 'koms', 'f', '{statistik}', '[]', ${bytes}, now())`

async function answered(at: string, kind: 'given' | 'refused', times: number) {
  for (let i = 0; i < times; i++)
    await world.sql`
      insert into consent.choice_event
        (at, consent_id, kind, site_part, controllers, choices, surface, language, fingerprint, shown_sha256, policy_sha256)
      values (${at}, ${kind === 'given' ? `${at}${i}` : null}, ${kind}, 'koms', '[{"name": "HSB Stockholm"}]',
        ${world.sql.json({ statistik: kind === 'given' })}, 'question', 'sv', 'f', ${sha}, ${sha})`
}

test('answers are counted by the Stockholm day, and fewer than five are not shown, nor given away by share or sum', async () => {
  await answered('2026-11-20T23:30:00Z', 'given', 6)
  await answered('2026-11-20T23:30:00Z', 'refused', 6)
  await answered('2026-11-20T12:00:00Z', 'given', 2)
  await answered('2026-11-20T12:00:00Z', 'refused', 9)
  await answered('2026-10-01T12:00:00Z', 'given', 9)
  const page = await consentsPage(world.lina)
  assert.deepEqual(page?.purposes, [
    {
      key: 'statistik',
      name: 'Statistik',
      days: [
        { day: '2026-11-21', yes: 6, no: 6, withdrawn: 0, share: 0.5 },
        { day: '2026-11-20', yes: null, no: 9, withdrawn: 0, share: null },
      ],
      sum: { yes: 6, no: 15, withdrawn: 0 },
    },
  ])
  assert.equal(await consentsPage(world.amira), undefined)
})

test('page views are counted for all, visits and visitors of the same day together with those already folded', async () => {
  await world.sql`insert into consent.page_view values ('2026-11-20', '/kakor', 70), ('2026-11-20', '/', 30)`
  await world.sql`insert into consent.daily_visits values ('2026-11-20', 8, 4)`
  const page = await consentsPage(world.lina)
  assert.deepEqual(page?.visits, [{ day: '2026-11-20', views: 100, visits: 8, visitors: null }])
  assert.deepEqual(page?.pages[0], { page: '/kakor', views: 70 })
})

test('the file of events holds every choice between two days, both included, and nothing that names a record', async () => {
  const wishes = { from: '2026-11-21', to: '2026-11-21' }
  const json = JSON.parse((await exportEvents(world.lina, { ...wishes, format: 'json' })) ?? '')
  assert.equal(json.length, 12)
  assert.deepEqual(
    [json[0].choices, json[0].controllers, json[0].shown_sha256],
    [{ statistik: true }, ['HSB Stockholm'], sha],
  )
  const csv = (await exportEvents(world.lina, { ...wishes, format: 'csv' })) ?? ''
  assert.match(csv, /^\uFEFFat;kind;/)
  assert.match(csv, /statistik=ja/)
  for (const text of [csv, JSON.stringify(json)]) assert.doesNotMatch(text, /consent_?id|2026-11-20T23:30:00Z0/i)
  assert.equal(await exportEvents(world.amira, { ...wishes, format: 'csv' }), undefined)
})

test('a day on which the clocks change is a whole day in the file, and no more than it', async () => {
  for (const [day, last, next] of [
    ['2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
    ['2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
  ] as const) {
    for (const at of [last, next]) await answered(at, 'refused', 1)
    const file = await exportEvents(world.lina, { from: day, to: day, format: 'json' })
    assert.deepEqual(
      JSON.parse(file ?? '').map(({ at }: { at: string }) => at),
      [last.replace('Z', '.000Z')],
    )
  }
})

test('a name that a table program would run as a formula is text in the file', async () => {
  await world.sql`
    insert into consent.choice_event
      (at, kind, site_part, controllers, choices, surface, language, fingerprint, shown_sha256, policy_sha256)
    values ('2026-09-01T12:00:00Z', 'refused', 'koms', ${world.sql.json([{ name: '=HYPERLINK("//x")' }])}, '{}', 'question', 'sv', 'f', ${sha}, ${sha})`
  const csv = await exportEvents(world.lina, { from: '2026-09-01', to: '2026-09-01', format: 'csv' })
  assert.match(csv ?? '', /;"'=HYPERLINK/)
})

test('how long proof is kept is set from a day on, within its bounds, by an editor who has seen the last change', async () => {
  const seen = async () => String((await consentsPage(world.lina))?.retention[0]?.seen)
  const edit = async (words: object) =>
    SettingEdit.safeParse({
      key: 'proof_months',
      value: '36',
      source: 'Juristens beslut',
      seen: await seen(),
      ...words,
    })
  assert.equal((await edit({ value: '3' })).success, false)
  const parsed = await edit({ validFrom: '2026-12-01' })
  assert.ok(parsed.success && (await changeSetting(world.lina, parsed.data)).ok)
  assert.equal((await consentsPage(world.lina))?.retention[0]?.value, 24)
  const stale = parsed.success && (await changeSetting(world.lina, parsed.data))
  assert.ok(stale && !stale.ok && stale.conflict)
  setClock(new Date('2026-12-01T09:00:00Z'))
  const [proof, visits] = (await consentsPage(world.lina))?.retention ?? []
  assert.deepEqual([proof?.value, proof?.isTold, visits?.isTold], [36, false, true], 'the policy still says 24 months')
  assert.ok(parsed.success && !(await changeSetting(world.amira, parsed.data)).ok)
})
