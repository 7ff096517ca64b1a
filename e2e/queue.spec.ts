import { makeCase, makeCases } from '#e2e/cases.ts'
import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

test('j and k walk through the queue, x marks, Enter opens', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer()
  await makeCases(
    sql,
    ['först', 'sedan', 'sist'].map((title, i) => ({ title, assigneeId: id, due: 60 * (i + 1) })),
  )
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  const keys = page.keyboard
  const here = () => page.locator('[data-row]:focus-within [data-row-link]')
  await keys.press('j')
  await expect(here()).toHaveText('först')
  await keys.press('j')
  await keys.press('j')
  await keys.press('j')
  await expect(here()).toHaveText('sist')
  await keys.press('k')
  await expect(here()).toHaveText('sedan')
  await keys.press('x')
  await expect(page.getByText('1 markerat')).toBeVisible()
  await expect(page.locator('[data-row][data-marked]')).toContainText('sedan')
  await page.getByRole('link', { name: 'sedan' }).focus()
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('sedan')
})

test('a team leader gives several cases to a colleague in one act', async ({ asNewcomer, sql }) => {
  const leader = await asNewcomer({ access: ['team_leader'] })
  const receiver = await asNewcomer()
  const numbers = await makeCases(
    sql,
    [1, 2, 3].map((n) => ({ title: `Flyttas ${n}`, assigneeId: leader.id })),
  )
  const { page } = leader
  await page.goto('/arenden')
  for (const number of numbers.slice(0, 2)) await page.getByRole('checkbox', { name: `Markera ${number}` }).check()
  const bar = page.getByRole('form', { name: 'Markerade ärenden' })
  await bar.getByRole('combobox', { name: 'Tilldela' }).selectOption({ label: receiver.name })
  await bar.getByRole('button', { name: 'Tilldela' }).click()
  await expect(page.getByText('2 ärenden är tilldelade.')).toBeVisible()
  await receiver.page.goto('/arenden')
  await expect(receiver.page.locator('[data-row]')).toHaveCount(2)
  const events = await sql`select from cases.case_event e join cases."case" c on c.id = e.case_id
    where e.kind = 'assigned' and c.number in ${sql(numbers)}`
  expect(events.length, 'one event a case').toBe(2)
})

test('the views hold what their names say and count it', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer({ teamId: 3 })
  await makeCases(sql, [
    { title: 'min', assigneeId: id },
    { title: 'också min', assigneeId: id },
  ])
  const parked = await makeCase(sql, { title: 'väntar', assigneeId: id })
  await sql`update cases."case" set status = 'waiting_other', waiting_for = 'Jouren', wake_on = current_date where number = ${parked}`
  await page.goto('/arenden')
  const views = page.getByRole('navigation', { name: 'Vyer' })
  await expect(views.getByRole('link', { name: /^Mina/ })).toContainText('3')
  await expect(views.getByRole('link', { name: /^Mina/ })).toHaveAttribute('aria-current', 'page')
  for (const [name, holds] of [
    ['Väntar på annan', true],
    ['Bevakningar i dag', true],
    ['Väntar på medlem', false],
    ['Löften', false],
    ['Otilldelade', false],
  ] as const) {
    const view = page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: new RegExp(`^${name}`) })
    await view.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    expect(await page.locator('[data-row]', { hasText: parked }).count(), name).toBe(holds ? 1 : 0)
  }
})

test('a long queue is read page by page, every case once', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer()
  // Several share an instant, as imported cases do: the cursor must not lose or repeat them.
  await makeCases(
    sql,
    Array.from({ length: 120 }, (_, i) => ({ title: `nr ${i}`, assigneeId: id, due: 60 + (i % 7) })),
  )
  await page.goto('/arenden')
  const seen: string[] = []
  for (const rows of [50, 50, 20]) {
    await expect(page.locator('[data-row]')).toHaveCount(rows)
    seen.push(...(await page.locator('[data-row-link]').allTextContents()))
    if (rows === 50) await page.getByRole('link', { name: 'Nästa' }).click()
    if (rows === 50) await expect(page.locator('[data-row-link]').first()).not.toHaveText(seen.at(-50) ?? '')
  }
  expect(new Set(seen).size).toBe(120)
  await expect(page.getByRole('link', { name: 'Nästa' })).toHaveCount(0)
})

test('filters stand as chips that take themselves away', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer()
  await makeCase(sql, { title: 'en till', assigneeId: id, typeKey: 'pests' })
  await page.goto('/arenden')
  await page.getByText('Filtrera och sortera').click()
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Pågående' })
  await page.getByRole('combobox', { name: 'Prioritet' }).selectOption({ label: 'Normal' })
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page).toHaveURL(/status=in_progress.*prioritet=3/)
  const chips = page.getByRole('region', { name: 'Filter som gäller' }).getByRole('link')
  await expect(chips).toHaveCount(2)
  await chips.filter({ hasText: 'Pågående' }).click()
  await expect(page).not.toHaveURL(/status=/)
  await expect(page.locator('[data-row]')).toHaveCount(1)
})

test('a view can be kept, shared with the team, and let go', async ({ asNewcomer }) => {
  const mate = await asNewcomer({ teamId: 4 })
  const { page } = await asNewcomer({ teamId: 4 })
  const name = word('Skadedjur ')
  await page.goto('/arenden?vy=alla&typ=pests')
  await page.getByText('Spara den här vyn').click()
  await page.getByRole('textbox', { name: 'Namn' }).fill(name)
  await page.getByRole('radio', { name: 'Mitt team' }).check()
  await page.getByRole('button', { name: 'Spara vyn' }).click()
  await expect(page.getByRole('link', { name: `${name} (teamet)` })).toBeVisible()
  await mate.page.goto('/arenden')
  await mate.page.getByRole('link', { name: `${name} (teamet)` }).click()
  await expect(mate.page).toHaveURL('/arenden?vy=alla&typ=pests')
  await expect(mate.page.getByRole('button', { name: 'Ta bort den här vyn' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ta bort den här vyn' }).click()
  await expect(page.getByRole('link', { name: `${name} (teamet)` })).toHaveCount(0)
})

test('a gives away the row one stands on, and e opens its closing', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer()
  const receiver = await asNewcomer()
  await makeCases(
    sql,
    ['ges bort', 'stängs'].map((title, i) => ({ title, assigneeId: id, due: 60 * (i + 1) })),
  )
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  const bar = page.getByRole('form', { name: 'Markerade ärenden' })
  await expect(bar.getByRole('combobox', { name: 'Tilldela' })).toBeFocused()
  await bar.getByRole('combobox', { name: 'Tilldela' }).selectOption({ label: receiver.name })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ett ärende är tilldelat.')).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByRole('link', { name: 'ges bort' })).toHaveCount(0)
  await page.getByRole('link', { name: 'stängs' }).focus()
  await page.keyboard.press('e')
  await expect(page.getByRole('combobox', { name: 'Hur löstes det?' })).toBeVisible()
})

test('whatever the window, no row is cut off, and what can be done with the marked ones is in view', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  await makeCases(
    sql,
    Array.from({ length: 30 }, (_, i) => ({ title: `Rad ${i} med en rubrik som är ganska lång`, assigneeId: id })),
  )
  for (const width of [320, 800, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/arenden')
    const cut = await page.locator('[data-row] > *').evaluateAll(
      (cells) =>
        cells.filter((cell) => {
          const edge = cell.closest('.panel')?.getBoundingClientRect().right ?? 0
          return cell.getBoundingClientRect().right > edge + 1
        }).length,
    )
    expect(cut, `cells cut off at ${width} px`).toBe(0)
    await page.getByRole('checkbox').first().check()
    await expect(page.getByRole('form', { name: 'Markerade ärenden' })).toBeInViewport({ ratio: 1 })
  }
})

test('opening an act moves no button, so that a second click closes it again', async ({ as, sql }) => {
  const page = await as('Oskar Nyberg')
  await page.goto(`/arenden/${await makeCase(sql, { title: 'Stilla knappar' })}`)
  const act = page.locator('#gor-tilldela')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  const before = await act.boundingBox()
  await act.click()
  await expect(page.getByRole('combobox', { name: 'Till vem?' })).toBeFocused()
  expect(await act.boundingBox()).toEqual(before)
  await act.click()
  await expect(page.getByRole('combobox', { name: 'Till vem?' })).toBeHidden()
})
