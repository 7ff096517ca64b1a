import { answered, expect, test } from '#e2e/journey.ts'
import { ownAddress, signIn } from '#e2e/sign-in.ts'
import { give, hashOf, withdraw } from '#e2e/staff.ts'

const ACCOUNTS = [
  ['Amira Haddad', '/arenden'],
  ['Jonas Lindqvist', '/arenden'],
  ['Karin Ekström', '/arenden'],
  ['Oskar Nyberg', '/arenden'],
  ['Helena Sandström', '/arenden'],
  ['Mikael Öberg', '/medarbetare'],
  ['Lina Forsgren', '/redaktion'],
  ['Petra Wallin', '/administration'],
] as const

for (const [name, start] of ACCOUNTS) {
  test(`${name} signs in and arrives in her own room`, async ({ guest }) => {
    const page = await guest({ extraHTTPHeaders: ownAddress() })
    await signIn(page, name)
    await expect(page).toHaveURL(start)
    await page.locator('summary', { hasText: `Konto: ${name}` }).click()
    await expect(page.getByRole('strong').filter({ hasText: name })).toBeVisible()
  })
}

test('somebody without a role meets a friendly closed door, and gets no session', async ({ guest }) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await signIn(page, 'Tove Hallberg')
  await expect(page.getByText('Dörren är stängd just nu')).toBeVisible()
  expect((await page.context().cookies()).filter(({ name }) => name.includes('session-token'))).toEqual([])
  expect((await page.request.get('/arenden')).status()).toBe(401)
})

test('sign-in leads back to the page that was asked for', async ({ guest, expectComplaint }) => {
  expectComplaint(answered(401))
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await page.goto('/arenden?vy=alla')
  await page.getByRole('link', { name: 'Logga in' }).click()
  await page.getByRole('button', { name: 'Logga in med ditt HSB-konto' }).click()
  await page.getByRole('button', { name: 'Amira Haddad' }).click()
  await expect(page).toHaveURL('/arenden?vy=alla')
})

test('the address to come back to never leads to another site', async ({ as, guest, baseURL }) => {
  const page = await as('Amira Haddad')
  for (const target of ['https://elak.example/', '//elak.example/', '/\\elak.example', 'javascript:alert(1)']) {
    await page.goto(`/logga-in?till=${encodeURIComponent(target)}`)
    expect(new URL(page.url()).origin).toBe(baseURL)
  }
  const stranger = await guest()
  await stranger.goto('/logga-in?till=//elak.example/')
  await expect(stranger.locator('input[name=callbackUrl]')).toHaveValue('/logga-in')
})

test('a withdrawn role is gone with the next request', async ({ asNewcomer, sql, expectComplaint }) => {
  expectComplaint(answered(401, 403))
  const { page, id } = await asNewcomer({ access: ['agent', 'hr'] })
  await page.goto('/arenden')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mina')
  await withdraw(sql, id, 'agent')
  expect((await page.goto('/arenden'))?.status()).toBe(403)
  await give(sql, id, 'team_leader')
  expect((await page.goto('/arenden'))?.status()).toBe(200)
  await withdraw(sql, id, 'team_leader')
  await withdraw(sql, id, 'hr')
  expect((await page.goto('/start'))?.status()).toBe(401)
})

test('sign-out ends the session everywhere, by a full page load', async ({ guest, expectComplaint, sql }) => {
  expectComplaint(answered(401))
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  await signIn(page, 'Jonas Lindqvist')
  await expect(page).toHaveURL('/arenden')
  const token = (await page.context().cookies()).find(({ name }) => name === 'next-auth.session-token')
  expect(token).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await page.locator('summary', { hasText: 'Konto: Jonas Lindqvist' }).click()
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await loaded
  await expect(page.getByText('Du är utloggad.')).toBeVisible()
  expect((await page.goto('/arenden'))?.status()).toBe(401)
  const [left] = await sql`select from platform.session where token_hash = ${hashOf(token?.value ?? '')}`
  expect(left).toBeUndefined()
})

for (const [what, column, life] of [
  ['left alone for half an hour', 'last_seen_at', '-30 minutes'],
  ['eight hours old', 'expires_at', '0 minutes'],
] as const) {
  test(`a session ${what} opens nothing`, async ({ asNewcomer, sql, expectComplaint }) => {
    expectComplaint(answered(401))
    const { page, id } = await asNewcomer()
    const move = (by: string) =>
      sql`update platform.session set ${sql(column)} = now() + ${life}::interval + ${by}::interval where employee_id = ${id}`
    await move('20 seconds')
    expect((await page.request.get('/api/cases/queue')).status(), 'just before').toBe(200)
    await move('-1 second')
    expect((await page.goto('/arenden'))?.status()).toBe(401)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du behöver logga in')
    for (const path of ['/api/live', '/api/cases/queue']) expect((await page.request.get(path)).status()).toBe(401)
  })
}

test('work keeps a session alive, a screen that refreshes itself does not', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer()
  const seen = async () => {
    const [row] = await sql<{ ago: number }[]>`
      select extract(epoch from now() - last_seen_at)::int as ago from platform.session where employee_id = ${id}`
    return row?.ago ?? 0
  }
  await sql`update platform.session set last_seen_at = now() - interval '20 minutes' where employee_id = ${id}`
  await page.request.get('/api/cases/queue')
  expect(await seen()).toBeGreaterThan(1_000)
  await page.request.get('/arenden')
  expect(await seen()).toBeLessThan(60)
})
