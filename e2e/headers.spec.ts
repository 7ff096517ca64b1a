import { countEvents, makeCase } from '#e2e/cases.ts'
import { fieldsOf, sendForm } from '#e2e/forms.ts'
import { answered, expect, test } from '#e2e/journey.ts'
import { ownAddress } from '#e2e/sign-in.ts'

test('every page carries its security headers and says nothing of what it is made with', async ({ as, guest }) => {
  const nonces = new Set<string>()
  for (const page of [await as('Amira Haddad'), await guest()]) {
    for (const path of ['/arenden', '/arenden/nytt', '/logga-in', '/administration']) {
      const answer = await page.request.get(path, { maxRedirects: 0 })
      const headers = answer.headers()
      expect(headers['strict-transport-security'], path).toContain('max-age=')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['cache-control'] ?? '', path).toContain('no-store')
      const policy = headers['content-security-policy'] ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe')
      expect(nonces.has(nonce), 'a nonce is used once').toBe(false)
      nonces.add(nonce)
      const scripts = (await answer.text()).match(/<script(?![^>]*type="application)[^>]*>/g) ?? []
      for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`)
    }
  }
})

test('a script that somebody smuggled into the page does not run', async ({ as, expectComplaint }) => {
  expectComplaint(/Content Security Policy/)
  expectComplaint(answered(404))
  const page = await as('Amira Haddad')
  await page.goto('/arenden')
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.hit = true">'))
  await page.evaluate(() => {
    const script = document.createElement('div')
    script.innerHTML = '<button id="smuggled" onclick="window.hit = true">x</button>'
    document.body.append(script)
  })
  await page.locator('#smuggled').click()
  expect(await page.evaluate('window.hit')).toBeUndefined()
})

test('a write from another site, or from nowhere, is refused and changes nothing', async ({
  asNewcomer,
  sql,
  guest,
}) => {
  const { page, id } = await asNewcomer()
  const number = await makeCase(sql, { title: 'Rör mig inte', assigneeId: id })
  const path = `/arenden/${number}`
  const fields = { ...(await fieldsOf(page, path, 'id="anteckning-text"')), text: 'Utifrån' }
  for (const origin of ['https://elak.example', 'null', '']) {
    const answer = await sendForm(page, path, fields, { origin })
    expect(answer.status(), `from ${origin}`).toBe(403)
    expect(await answer.text()).toBe('Begäran kom inte från intranätet. Öppna sidan där och försök igen.')
    const asScript = await page.request.post(path, { headers: { origin, 'next-action': '00' }, data: '[]' })
    expect(asScript.status(), `a script's call from ${origin}`).toBe(403)
  }
  expect(await countEvents(sql, number, 'noted')).toBe(0)

  const body = JSON.stringify({ text: 'Andersson' })
  for (const headers of [{ origin: 'https://elak.example' }, {}]) {
    const answer = await page.request.post('/api/members/find', { data: body, headers })
    expect(answer.status()).toBe(403)
  }
  const stranger = await guest({ extraHTTPHeaders: ownAddress() })
  for (const path of ['/api/auth/signin/oidc', '/api/auth/signout', '/api/auth/callback/oidc']) {
    for (const headers of [{ origin: 'https://elak.example' }, {}]) {
      const answer = await stranger.request.post(path, { form: { callbackUrl: '/' }, headers, maxRedirects: 0 })
      expect(answer.status(), path).toBe(403)
    }
  }
})

test('whoever writes too fast is told how long to wait, and keeps the text', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer()
  const number = await makeCase(sql, { title: 'Många anteckningar', assigneeId: id })
  await page.goto(`/arenden/${number}`)
  await sql`insert into platform.rate_limit (key, points, expire) values (${`write:${id}`}, 120, now() + interval '40 seconds')`
  await page.getByRole('textbox', { name: 'Anteckning' }).fill('Skrivet i all hast')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /Vänta \d+ sekunder och skicka igen/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Anteckning' })).toHaveValue('Skrivet i all hast')
  expect(await countEvents(sql, number, 'noted')).toBe(0)
  await sql`delete from platform.rate_limit where key = ${`write:${id}`}`
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('list', { name: 'Tidslinje' }).getByText('Skrivet i all hast')).toBeVisible()
})

test('sign-in tried over and over from one place is slowed down', async ({ guest, baseURL }) => {
  const page = await guest({ extraHTTPHeaders: ownAddress() })
  const attempt = () =>
    page.request.post('/api/auth/signin/oidc', {
      form: { callbackUrl: '/' },
      headers: { origin: baseURL ?? '' },
      maxRedirects: 0,
    })
  for (let n = 0; n < 30; n++) expect((await attempt()).status()).toBe(302)
  const refused = await attempt()
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect(await refused.text()).toMatch(/Vänta \d+ sekunder/)
})

test('the closed pages are said by the browser in words', async ({ as, expectComplaint }) => {
  expectComplaint(answered(403, 404))
  const page = await as('Lina Forsgren')
  await page.goto('/arenden')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den här dörren är stängd för dig')
  await page.goto('/ingenstans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
})
