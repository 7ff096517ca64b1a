import { globSync } from 'node:fs'
import { makeCase } from '#e2e/cases.ts'
import { CLOSED, meet, meetInHtml, NOWHERE, oneOfEachRoom, SCRIPTS, SIGN_IN, script } from '#e2e/closed.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { answered, expect, test } from '#e2e/journey.ts'

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
  '/personer/forening/1': READERS,
  '/medarbetare': EVERYBODY,
  '/medarbetare/rader?matt=M1&del=taljare&ar=2019': EVERYBODY,
  '/medarbetare/kompetens': EVERYBODY,
  '/medarbetare/kompetens/omraden': EVERYBODY,
  '/medarbetare/utbildningar': EVERYBODY,
  '/medarbetare/utbildningar/1': EVERYBODY,
  '/medarbetare/tjanster': EVERYBODY,
  '/medarbetare/tjanster/1': EVERYBODY,
  '/medarbetare/utvecklingsregler': ['Mikael Öberg'],
  '/medarbetare/kostnad': ['Helena Sandström', 'Mikael Öberg'],
  '/medarbetare/flyttar?ar=2019': ['Oskar Nyberg', 'Helena Sandström', 'Mikael Öberg'],
  '/medarbetare/flyttar/ny': ['Helena Sandström', 'Mikael Öberg'],
  '/medarbetare/vakanser': ['Oskar Nyberg', 'Helena Sandström', 'Mikael Öberg'],
  '/medarbetare/register': ['Mikael Öberg'],
  '/medarbetare/register/1': ['Mikael Öberg'],
  '/medarbetare/register/ny': ['Mikael Öberg'],
  '/medarbetare/register/enheter': ['Mikael Öberg'],
  '/medarbetare/register/tjanster': ['Mikael Öberg'],
  '/medarbetare/register/installningar': ['Mikael Öberg'],
  '/medarbetare/register/ar': ['Helena Sandström', 'Mikael Öberg'],
  '/medarbetare/import': ['Mikael Öberg'],
  '/min-utveckling': EVERYBODY,
  '/redaktion': ['Lina Forsgren'],
  '/redaktion/policyer': ['Lina Forsgren'],
  '/redaktion/policyer/cookies': ['Lina Forsgren'],
  '/redaktion/policyer/cookies/forhandsvisning': ['Lina Forsgren'],
  '/redaktion/kakor': ['Lina Forsgren'],
  '/redaktion/kakor/ny': ['Lina Forsgren'],
  '/redaktion/kakor/2': ['Lina Forsgren'],
  '/redaktion/andamal': ['Lina Forsgren'],
  '/redaktion/ansvariga': ['Lina Forsgren'],
  '/redaktion/samtycken': ['Lina Forsgren'],
  '/administration': ['Petra Wallin'],
  '/administration/arendetyper': ['Petra Wallin'],
  '/administration/arendetyper/ny': ['Petra Wallin'],
  '/administration/arendetyper/water_damage': ['Petra Wallin'],
  '/administration/arendetyper/pests/flode': ['Petra Wallin'],
  '/administration/regler': ['Petra Wallin'],
  '/administration/regler/cases.first_contact_days': ['Petra Wallin'],
  '/administration/atkomst': ['Petra Wallin'],
  '/administration/nycklar': ['Petra Wallin'],
}

const CASE = '/arenden/2026-000001'
const NO_LETTER = '/arenden/2026-999999/brev/1'
const NO_FILE = '/medarbetare/import/999999'

test('every page of the house stands in this list', () => {
  const pages = globSync('**/page.tsx', { cwd: new URL('../app/(intranet)', import.meta.url) })
  const listed = [...Object.keys(PAGES), CASE, NO_LETTER, NO_FILE].map((path) => path.split('?')[0] ?? '')
  for (const page of pages) {
    const pattern = new RegExp(`^/${page.replace('/page.tsx', '').replaceAll(/\[\w+\]/g, '[^/]+')}$`)
    expect(
      listed.some((path) => pattern.test(path)),
      page,
    ).toBe(true)
  }
})

for (const name of EVERYBODY) {
  test(`${name} finds open what the role opens, and everything else closed`, async ({ as, sql, expectComplaint }) => {
    expectComplaint(answered(403))
    const secret = 'Hemlig rubrik bakom dörren'
    const open = await makeCase(sql, { title: secret })
    const page = await as(name)
    const closed: string[] = []
    for (const [path, who] of Object.entries({ ...PAGES, [`/arenden/${open}`]: READERS })) {
      if (who.includes(name)) {
        expect((await page.request.get(path)).status(), path).toBe(200)
        continue
      }
      closed.push(path)
      const text = await meetInHtml(page, path, 403, CLOSED)
      for (const content of [secret, 'Vattenskada', 'name="description"']) expect(text, path).not.toContain(content)
    }
    for (const javaScriptEnabled of SCRIPTS) {
      const visitor = await as(name, { javaScriptEnabled })
      for (const path of oneOfEachRoom(closed)) await meet(visitor, path, 403, CLOSED)
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
  expectComplaint,
}) => {
  expectComplaint(answered(403))
  const { personId, name: protectedName } = await makeNeighbour(sql, true)
  const title = 'Bara för några få'
  const path = `/arenden/${await makeCase(sql, { title, personId })}`
  const karin = await as('Karin Ekström')
  expect((await karin.goto(path))?.status()).toBe(200)
  await expect(karin.getByRole('heading', { level: 1 })).toHaveText(title)
  for (const name of ['Amira Haddad', 'Oskar Nyberg', 'Helena Sandström', 'Petra Wallin']) {
    for (const javaScriptEnabled of SCRIPTS) {
      const text = await meet(await as(name, { javaScriptEnabled }), path, 403, CLOSED)
      for (const content of [title, protectedName]) expect(text, name).not.toContain(content)
    }
  }
})

for (const javaScriptEnabled of SCRIPTS) {
  test(`unknown cases, people and addresses say so, ${script(javaScriptEnabled)}`, async ({ as, expectComplaint }) => {
    expectComplaint(answered(403, 404))
    const page = await as('Amira Haddad', { javaScriptEnabled })
    for (const path of [
      '/arenden/2026-999999',
      '/arenden/abc',
      NO_LETTER,
      '/arenden/2026-1',
      '/personer/999999999',
      '/personer/abc',
      '/personer/forening/999999999',
      '/finns/inte',
    ])
      await meet(page, path, 404, NOWHERE)
    await meet(page, '/administration/arendetyper/finns_inte', 403, CLOSED)
    const petra = await as('Petra Wallin', { javaScriptEnabled })
    await meet(petra, '/administration/arendetyper/finns_inte', 404, NOWHERE)
    await meet(petra, '/administration/regler/finns_inte', 404, NOWHERE)
    await meet(petra, NO_LETTER, 403, CLOSED)
    expect((await page.request.get('/api/cases/2026-999999')).status()).toBe(404)
  })

  test(`nobody gets past the sign-in page, ${script(javaScriptEnabled)}`, async ({ guest, expectComplaint }) => {
    expectComplaint(answered(401))
    const page = await guest({ javaScriptEnabled })
    const paths = [...Object.keys(PAGES), CASE, NO_LETTER]
    for (const path of paths) await meetInHtml(page, path, 401, SIGN_IN)
    for (const path of oneOfEachRoom(paths)) {
      await meet(page, path, 401, SIGN_IN)
      const way = page.getByRole('link', { name: 'Logga in' })
      await expect(way).toHaveAttribute('href', `/logga-in?till=${encodeURIComponent(path)}`)
    }
    for (const path of ['/api/cases/queue', CASE.replace('arenden', 'api/cases'), '/api/live'])
      expect((await page.request.get(path)).status(), path).toBe(401)
  })
}
