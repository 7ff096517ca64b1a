import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'
import { letterHtml } from '#cases/flows/rent-deferral/letters/html.ts'
import { letterOf } from '#cases/flows/rent-deferral/letters/letter-of.ts'
import { matterOf } from '#cases/flows/rent-deferral/letters/testing/matters.ts'
import { expectAccessibleInEveryLook } from '#e2e/axe.ts'
import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { answered, expect, test } from '#e2e/journey.ts'

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

/** A letter in the archive, as a decision leaves it. What the PDF says is tested where it is written. */
async function makeLetter(sql: Sql, number: string) {
  const { kind, title, ...content } = letterOf({ ...matterOf('plan'), number }, {})
  const html = letterHtml({ kind, title, ...content })
  const pdf = Buffer.from(`%PDF-1.7\n% ${number}\n%%EOF\n`)
  const [row] = await sql<{ id: number }[]>`
    insert into cases.letter (case_id, kind, title, html, pdf, html_sha256, pdf_sha256, created_at)
    select id, ${kind}, ${title}, ${html}, ${pdf}, ${sha256(html)}, ${sha256(pdf)}, now() from cases."case" where number = ${number}
    returning id::int`
  return { path: `/arenden/${number}/brev/${row?.id}`, html, pdf, title }
}

test('a letter is shown and given byte for byte as it was kept, and axe finds nothing in any look', async ({
  as,
  sql,
}) => {
  const number = await makeCase(sql, { title: 'Vill dela upp hyran', typeKey: 'rent_deferral' })
  const { path, html, pdf, title } = await makeLetter(sql, number)
  const page = await as('Amira Haddad')
  const answer = await page.goto(path)
  expect(await answer?.text()).toContain(html)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('row', { name: /15 december 2026/ })).toContainText('2 416,84')
  await expectAccessibleInEveryLook(page, path)
  const file = await page.request.get(`${path}/pdf`)
  expect(file.headers()['content-type']).toBe('application/pdf')
  expect(file.headers()['cache-control']).toContain('no-store')
  expect(sha256(await file.body())).toBe(sha256(pdf))
})

test('on paper there is only the letter, and the keyboard prints it', async ({ as, sql }) => {
  const number = await makeCase(sql, { title: 'Vill dela upp hyran', typeKey: 'rent_deferral' })
  const { path } = await makeLetter(sql, number)
  const page = await as('Amira Haddad')
  await page.addInitScript(() => {
    window.print = () => void document.body.setAttribute('data-printed', 'yes')
  })
  await page.goto(path)
  const print = page.getByRole('button', { name: 'Skriv ut' })
  await print.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  await page.emulateMedia({ media: 'print' })
  await expect(print).toBeHidden()
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await expect(page.getByRole('article')).toBeVisible()
})

test('a protected person’s letter is closed without the right; with it, the page says how the post goes', async ({
  as,
  sql,
  expectComplaint,
}) => {
  expectComplaint(answered(403, 404))
  const { personId } = await makeNeighbour(sql, true)
  const number = await makeCase(sql, { title: 'Skyddat', personId, typeKey: 'rent_deferral' })
  const { path } = await makeLetter(sql, number)
  const amira = await as('Amira Haddad')
  expect((await amira.goto(path))?.status()).toBe(403)
  expect((await amira.request.get(`${path}/pdf`)).status()).toBe(404)
  expect((await amira.goto(`/arenden/${number}/brev/inget`))?.status()).toBe(404)
  const karin = await as('Karin Ekström')
  await karin.goto(path)
  await expect(karin.getByText('Skicka brevet genom Skatteverkets postförmedling.')).toBeVisible()
  await expectAccessibleInEveryLook(karin, path)
})
