import type { Sql } from 'postgres'
import { REFERENCE_RATES } from '#cases/flows/rent-deferral/money/settings.ts'
import { makeCase } from '#e2e/cases.ts'
import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

/** The day so many days from today in Stockholm, as a date field wants it. */
const day = (ahead: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(Date.now() + ahead * 86_400_000))

/** Sets a rule from today past the screen: for a day that has come, or as the other journeys expect it. */
const setRule = (sql: Sql, key: string, value: unknown) =>
  sql`insert into cases.rule_change (key, valid_from, value, source, at)
    values (${key}, ${day(0)}, ${sql.json(value as never)}, 'Journey', now())`

test('a rule changed from today leaves the old case as it was, and both cases say which they follow', async ({
  as,
  asNewcomer,
  sql,
}) => {
  const { page: amira, id } = await asNewcomer()
  const before = await makeCase(sql, { title: word('Före'), assigneeId: id })
  const petra = await as('Petra Wallin')
  await amira.goto(`/arenden/${before}`)
  const was = /Om (\d+) dagar/.exec((await amira.getByText(/Om \d+ dagar/).textContent()) ?? '')?.[1] ?? ''
  await petra.goto('/administration')
  await petra.getByRole('link', { name: 'Regler' }).click()
  await petra.getByRole('link', { name: 'Dagar att invända' }).click()
  await expect(petra.getByRole('heading', { name: 'Dagar att invända', level: 1 })).toBeVisible()
  await expect(petra.getByText(/från och med den dag du väljer\. .* behåller det gamla/)).toBeVisible()
  const value = petra.getByRole('textbox', { name: 'Nytt värde' })
  const own = String(Number(await value.inputValue()) + 7)

  await value.fill('tre veckor')
  await petra.getByRole('button', { name: 'Spara regeln' }).click()
  await expect(petra.getByText('Regeln är inte ändrad')).toBeVisible()
  await expect(value).toHaveValue('tre veckor')
  await expect(petra.getByText('Skriv varför, eller var regeln står.').first()).toBeVisible()

  await value.fill(own)
  await petra.getByRole('textbox', { name: /Varför/ }).fill('Beslut av verksamhetschefen')
  await petra.getByRole('button', { name: 'Spara regeln' }).click()
  await expect(petra.getByRole('status').filter({ hasText: 'Sparat' })).toContainText('behåller det gamla')
  const history = petra.getByRole('region', { name: 'Historik' })
  await expect(history).toContainText(`${own} dagar`)
  await expect(history).toContainText('Beslut av verksamhetschefen')

  const now = await makeCase(sql, { title: word('Efter'), assigneeId: id, received: 0 })
  for (const [number, days] of [
    [before, was],
    [now, own],
  ]) {
    await amira.goto(`/arenden/${number}`)
    await expect(amira.getByText(`Om ${days} dagar`)).toBeAttached()
    await expect(amira.getByText(/Ändrat sedan dess.*Dagar att invända/)).toHaveCount(number === before ? 1 : 0)
  }
  await setRule(sql, 'cases.objection_days', Number(was))
})

test('a rule from a coming day is told as coming; once the day has come the old case says what it keeps', async ({
  as,
  asNewcomer,
  sql,
}) => {
  const key = 'water_damage.joint_hours'
  const { page: amira, id } = await asNewcomer()
  const petra = await as('Petra Wallin')
  await petra.goto(`/administration/regler/${key}`)
  await petra.getByRole('textbox', { name: 'Nytt värde' }).fill('72')
  await petra.getByLabel('Från och med').fill(day(-1))
  await petra.getByRole('textbox', { name: /Varför/ }).fill('Prövat under hösten')
  await petra.getByRole('button', { name: 'Spara regeln' }).click()
  await expect(petra.getByText('har redan varit').first()).toBeVisible()
  await expect(petra.getByRole('textbox', { name: /Varför/ })).toHaveValue('Prövat under hösten')
  await petra.getByLabel('Från och med').fill(day(30))
  await petra.getByRole('button', { name: 'Spara regeln' }).click()
  await expect(petra.getByRole('heading', { name: /^Kommer den / })).toBeVisible()
  await expect(petra.getByRole('region', { name: 'Gäller nu' })).toContainText('48 timmar')

  const keeps = 'Ärendet följer reglerna som gällde när det kom in'
  const wet = { typeKey: 'water_damage', assigneeId: id }
  const old = await makeCase(sql, { ...wet, title: word('Fukt') })
  await amira.goto(`/arenden/${old}`)
  await expect(amira.getByRole('heading', { name: 'Nästa steg' })).toBeVisible()
  await expect(amira.getByText(keeps)).toHaveCount(0)
  await setRule(sql, key, 72)
  await amira.reload()
  await expect(amira.getByText(keeps)).toContainText('Gemensam händelse inom')
  const fresh = await makeCase(sql, { ...wet, title: word('Nytt'), received: 0 })
  await amira.goto(`/arenden/${fresh}`)
  await expect(amira.getByRole('heading', { name: 'Nästa steg' })).toBeVisible()
  await expect(amira.getByText(keeps)).toHaveCount(0)
  await setRule(sql, key, 48)
})

for (const javaScriptEnabled of [true, false]) {
  test(`a table takes a new row ${javaScriptEnabled ? 'with' : 'without'} a script, and a refused one keeps what was typed`, async ({
    as,
    sql,
  }) => {
    const petra = await as('Petra Wallin', { javaScriptEnabled })
    await petra.goto(`/administration/regler/${REFERENCE_RATES.key}`)
    const rows = petra.getByRole('group', { name: /^Rad \d+$/ })
    const filled = REFERENCE_RATES.initial.length
    await expect(rows).toHaveCount(filled + 2)
    const row = rows.nth(filled)
    await row.getByLabel('Från och med').fill('2031-01-01')
    await row.getByLabel('Till och med').fill('2031-06-30')
    await row.getByLabel('Referensränta').fill('två')
    await row.getByLabel('Tillägg').fill('8')
    await row.getByLabel('Källa').fill('Påhittad')
    await petra.getByRole('textbox', { name: /Varför/ }).fill('Prov')
    await petra.getByRole('button', { name: 'Spara regeln' }).click()
    await expect(petra.getByText('Referensränta, procent ska vara ett tal.').first()).toBeVisible()
    await expect(row.getByLabel('Referensränta')).toHaveValue('två')
    await expect(row.getByLabel('Källa')).toHaveValue('Påhittad')
    await row.getByLabel('Referensränta').fill('1,75')
    await petra.getByRole('button', { name: 'Spara regeln' }).click()
    await expect(petra.getByText('Sparat')).toBeVisible()
    await expect(petra.getByRole('region', { name: 'Referensränta per halvår, gäller nu' })).toContainText('1,75')
    await setRule(sql, REFERENCE_RATES.key, REFERENCE_RATES.initial)
  })
}
