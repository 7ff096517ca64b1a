import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'

const AGENTS = ['Amira Haddad', 'Jonas Lindqvist', 'Karin Ekström', 'Oskar Nyberg']
const READERS = [...AGENTS, 'Helena Sandström']
const EVERYBODY = [...READERS, 'Mikael Öberg', 'Lina Forsgren', 'Petra Wallin']

/** Who each page opens for; for everybody else it is closed (403). */
const PAGES: Record<string, readonly string[]> = {
  '/start': EVERYBODY,
  '/arenden': READERS,
  '/arenden?vy=alla&q=vatten': READERS,
  '/arenden/nytt': AGENTS,
  '/personer': READERS,
  '/personer/1': READERS,
  '/personer/ny': AGENTS,
  '/administration': ['Petra Wallin'],
  '/administration/arendetyper': ['Petra Wallin'],
  '/administration/arendetyper/ny': ['Petra Wallin'],
  '/administration/arendetyper/water_damage': ['Petra Wallin'],
  '/administration/atkomst': ['Petra Wallin'],
}

for (const name of EVERYBODY) {
  test(`${name} finds open what the role opens, and everything else closed`, async ({ as, sql }) => {
    const secret = 'Hemlig rubrik bakom dörren'
    const open = await makeCase(sql, { title: secret })
    const page = await as(name)
    for (const [path, who] of Object.entries({ ...PAGES, [`/arenden/${open}`]: READERS })) {
      const answer = await page.request.get(path)
      expect(answer.status(), path).toBe(who.includes(name) ? 200 : 403)
      const text = await answer.text()
      if (!who.includes(name)) {
        expect(text).toContain('Den här dörren är stängd för dig')
        for (const content of [secret, 'Vattenskada', 'name="description"']) expect(text, path).not.toContain(content)
      }
    }
    for (const path of ['/finns-inte', '/administration/finns-inte', '/medarbetare/finns/inte']) {
      expect((await page.request.get(path)).status(), path).toBe(404)
    }
    for (const path of [`/api/cases/${open}`, '/api/cases/queue', '/api/cases/about?om=person:1']) {
      const answer = await page.request.get(path)
      expect(answer.status(), path).toBe(READERS.includes(name) ? 200 : 403)
      if (!READERS.includes(name)) expect(await answer.text()).not.toContain(secret)
    }
  })
}

test('a case about somebody protected is closed for an agent without the right, and open with it', async ({
  as,
  sql,
}) => {
  const { personId } = await makeNeighbour(sql, true)
  const number = await makeCase(sql, { title: 'Bara för några få', personId })
  for (const [name, status] of [
    ['Karin Ekström', 200],
    ['Amira Haddad', 403],
    ['Oskar Nyberg', 403],
    ['Helena Sandström', 403],
    ['Petra Wallin', 403],
  ] as const) {
    const page = await as(name)
    const answer = await page.request.get(`/arenden/${number}`)
    expect(answer.status(), name).toBe(status)
    expect((await answer.text()).includes('Bara för några få'), name).toBe(status === 200)
  }
})

test('unknown case numbers and people say so, and are no fault', async ({ as }) => {
  const page = await as('Amira Haddad')
  for (const path of [
    '/arenden/2026-999999',
    '/arenden/abc',
    '/arenden/2026-1',
    '/personer/999999999',
    '/personer/abc',
  ]) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text()).toContain('Sidan finns inte')
  }
  expect((await page.request.get('/administration/arendetyper/finns_inte')).status()).toBe(403)
  expect((await page.request.get('/api/cases/2026-999999')).status()).toBe(404)
})

test('nobody gets past the sign-in page without signing in', async ({ guest }) => {
  const page = await guest()
  for (const path of Object.keys(PAGES)) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(401)
    expect(await answer.text()).toContain(`/logga-in?till=${encodeURIComponent(path)}`.replaceAll('&', '&amp;'))
  }
  for (const path of ['/api/cases/queue', '/api/cases/2026-000001', '/api/cases/about?om=person:1', '/api/live']) {
    expect((await page.request.get(path)).status(), path).toBe(401)
  }
})
