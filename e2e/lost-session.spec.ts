import { countEvents, makeCase } from '#e2e/cases.ts'
import { CLOSED, meet, SCRIPTS, SIGN_IN, script } from '#e2e/closed.ts'
import { answered, expect, test } from '#e2e/journey.ts'
import { openSession, withdraw } from '#e2e/staff.ts'

for (const javaScriptEnabled of SCRIPTS) {
  test(`a session that is over opens nothing, ${script(javaScriptEnabled)}`, async ({
    asNewcomer,
    sql,
    expectComplaint,
  }) => {
    expectComplaint(answered(401))
    for (const end of ['expired', 'left alone', 'signed out elsewhere', 'without a role']) {
      const { page, id, name } = await asNewcomer({}, { javaScriptEnabled })
      expect((await page.request.get('/arenden')).status(), end).toBe(200)
      if (end === 'expired') await sql`update platform.session set expires_at = now() where employee_id = ${id}`
      if (end === 'left alone')
        await sql`update platform.session set last_seen_at = now() - interval '1 hour' where employee_id = ${id}`
      if (end === 'signed out elsewhere') await sql`delete from platform.session where employee_id = ${id}`
      if (end === 'without a role') await withdraw(sql, id, 'agent')
      for (const path of ['/arenden', '/start', '/arenden/2026-000001'])
        expect(await meet(page, path, 401, SIGN_IN), end).not.toContain(name)
    }
  })
}

test('a role that ends while one walks about closes the next room, and the frame around it stays whole', async ({
  asNewcomer,
  sql,
  expectComplaint,
}) => {
  expectComplaint(answered(401, 403))
  const { page, id } = await asNewcomer({ access: ['agent', 'hr'] })
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await withdraw(sql, id, 'agent')
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Personer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CLOSED)
  await expect(page).toHaveURL('/personer')
  await withdraw(sql, id, 'hr')
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Ärenden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SIGN_IN)
  expect(await page.getByRole('main').count()).toBe(1)
})

test('a session that ends in the middle of a long note keeps the text, and the way back is another tab', async ({
  asNewcomer,
  sql,
  expectComplaint,
}) => {
  expectComplaint(answered(401))
  const { page, id } = await asNewcomer()
  const number = await makeCase(sql, { title: 'Lång anteckning', assigneeId: id })
  await page.goto(`/arenden/${number}`)
  const long = 'Medlemmen berättar om hela våren. '.repeat(300).trim()
  const note = page.getByRole('textbox', { name: 'Anteckning' })
  await note.fill(long)
  await sql`delete from platform.session where employee_id = ${id}`
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Du är inte längre inloggad' })).toBeVisible()
  await expect(note).toHaveValue(long)
  expect(await countEvents(sql, number, 'noted')).toBe(0)

  const [cookie] = await page.context().cookies()
  const value = await openSession(sql, id)
  if (cookie) await page.context().addCookies([{ ...cookie, value }])
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('Medlemmen berättar om hela våren.')
  expect(await countEvents(sql, number, 'noted')).toBe(1)
})

test('a note sent without a script after the session ended can be sent again from the same page', async ({
  asNewcomer,
  sql,
  expectComplaint,
}) => {
  expectComplaint(answered(401))
  const { page, id } = await asNewcomer({}, { javaScriptEnabled: false })
  const number = await makeCase(sql, { title: 'Skriven i glömska', assigneeId: id })
  await page.goto(`/arenden/${number}`)
  await page.getByLabel('Anteckning', { exact: true }).fill('Hon ringer i morgon.')
  await sql`delete from platform.session where employee_id = ${id}`
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SIGN_IN)
  await expect(page.getByRole('main')).toContainText('Stäng inte den här sidan')
  const [cookie] = await page.context().cookies()
  if (cookie) await page.context().addCookies([{ ...cookie, value: await openSession(sql, id) }])
  await page.reload()
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('Hon ringer i morgon.')
})
