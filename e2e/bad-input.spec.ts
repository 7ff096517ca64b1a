import { countEvents, makeCase } from '#e2e/cases.ts'
import { UNPACKED } from '#e2e/crawl.ts'
import { expectCalm, fieldsOf, kindsOfForms, own, sendForm } from '#e2e/forms.ts'
import { makeNeighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { HOSTILE, word } from '#e2e/words.ts'

const PARAMETERS = {
  '/arenden': [
    'q',
    'vy',
    'status',
    'typ',
    'prioritet',
    'kanal',
    'handlaggare',
    'sort',
    'efter',
    'registrerat',
    '__proto__',
  ],
  '/api/cases/queue': ['q', 'vy', 'status', 'typ', 'prioritet', 'kanal', 'handlaggare', 'sort', 'efter'],
  '/api/cases/about': ['om'],
  '/arenden/nytt': ['telefon'],
  '/medarbetare': ['ar', 'enhet', 'omfattning', 'fran', 'till', 'kand'],
  '/medarbetare/rader': ['matt', 'del', 'roll', 'mal', 'steg'],
  '/medarbetare/kostnad': ['indata'],
  '/logga-in': ['till', 'dorr', 'error'],
} as const
/** Values as they stand in an address, those that no browser writes among them. */
const IN_ADDRESS = [
  ...Object.values(HOSTILE).map((value) => encodeURIComponent(value.toWellFormed().slice(0, 5_000))),
  '%ED%A0%80',
  '%FF%FE',
  '%',
  '9'.repeat(400),
  '-1',
  '1.1',
  '0',
  '9223372036854775808.1',
  '99999999999999999.999999999999999',
]

const AS_IT_IS = { maxRedirects: 0, headers: UNPACKED }

for (const [path, names] of Object.entries(PARAMETERS)) {
  test(`whatever stands in the address of ${path}, it answers in peace`, async ({ as }) => {
    const page = await as('Amira Haddad')
    const ask = async (query: string) => expectCalm(await page.request.get(`${path}?${query}`, AS_IT_IS))
    for (const value of IN_ADDRESS) {
      await ask(names.map((name) => `${name}=${value}&${name}=${value}`).join('&'))
      await ask(`${names[0]}=${value}`)
    }
    for (const name of names) for (const value of IN_ADDRESS.slice(-9)) await ask(`${name}=${value}`)
  })
}

test('whatever stands in an address of the staff register, it answers in peace', async ({ as }) => {
  const page = await as('Mikael Öberg')
  for (const value of IN_ADDRESS)
    for (const address of [
      `flyttar?ar=${value}`,
      `flyttar/ny?rad=${value}&tjanst=${value}&dag=${value}`,
      `register?enhet=${value}`,
      `register/1?kand=${value}`,
      `register/enheter?dag=${value}`,
      `register/tjanster?enhet=${value}`,
      `import?fel=${value}`,
    ])
      await expectCalm(await page.request.get(`/medarbetare/${address}`, AS_IT_IS))
})

test('a made-up number of a case, a person or a type is not found, however it is written', async ({ as }) => {
  const [amira, petra] = [await as('Amira Haddad'), await as('Petra Wallin')]
  for (const value of IN_ADDRESS) {
    if (value === '' || value.includes('..%2F')) continue
    for (const path of [
      `/arenden/${value}`,
      `/personer/${value}`,
      `/personer/forening/${value}`,
      `/api/cases/${value}`,
    ]) {
      const answer = await amira.request.get(path, AS_IT_IS)
      await expectCalm(answer)
      expect([400, 404, 414, 431], path).toContain(answer.status() === 308 ? 404 : answer.status())
    }
    for (const room of ['utbildningar', 'tjanster'])
      await expectCalm(await amira.request.get(`/medarbetare/${room}/${value}`, AS_IT_IS))
    for (const room of ['arendetyper', 'regler'])
      await expectCalm(await petra.request.get(`/administration/${room}/${value}`, AS_IT_IS))
  }
})

test('an address that no browser writes is answered in words, wherever it leads', async ({ as, guest }) => {
  const beyond = ['%FF', '%', '%E0%A4%A', '%00', '%ED%A0%80', '..%2F..%2Fetc%2Fpasswd', '%5C%5Celak.example']
  const rooms = [
    '/',
    '/arenden/',
    '/utseende/',
    '/logga-in/',
    '/administration/arendetyper/',
    '/_next/',
    '/_next/static/',
  ]
  const doors = ['/api/', '/api/cases/', '/api/cases/2026-000001/', '/api/auth/', '/api/auth/signin/', '/api/live/']
  const files = ['/icons.svg', '/favicon.ico', '/robots.txt', '/_next/image?url=', '/_next/image?w=64&q=75&url=']
  for (const page of [await as('Amira Haddad'), await guest()]) {
    for (const path of [...rooms, ...doors, ...files].flatMap((start) => beyond.map((end) => start + end))) {
      const answer = await page.request.get(path, AS_IT_IS)
      const said = await expectCalm(answer)
      expect([302, 308, 400, 401, 403, 404], path).toContain(answer.status())
      if (answer.status() >= 400) expect(said, `${path} says something`).not.toBe('')
    }
  }
  const answer = await (await guest()).request.get('/api/cases/%FF')
  expect([answer.status(), await answer.text()]).toEqual([400, expect.stringContaining('Adressen går inte att läsa')])
})

/** Pages with forms, for whom they open. Each field of each form meets each of these values. */
const WITH_FORMS = [
  ['/arenden/nytt', 'team_leader', Object.keys(HOSTILE)],
  ['/personer/ny', 'team_leader', Object.keys(HOSTILE)],
  ['a case', 'team_leader', ['blank', 'sql', 'nul', 'tooLong', 'number']],
  ['a person', 'team_leader', ['blank', 'sql', 'nul', 'tooLong', 'number']],
  ['/arenden?vy=alla', 'team_leader', ['blank', 'sql', 'nul', 'tooLong', 'number']],
  ['/personer', 'team_leader', Object.keys(HOSTILE)],
  ['/administration/arendetyper/ny', 'administrator', ['sql', 'nul', 'tooLong', 'number']],
  ['/administration/arendetyper/pests', 'administrator', ['sql', 'nul', 'tooLong', 'number']],
  ['/administration/arendetyper/general_meeting/flode', 'administrator', ['sql', 'nul', 'tooLong', 'number']],
  ['/administration/regler/cases.first_contact_days', 'administrator', ['sql', 'nul', 'tooLong', 'number']],
  ['/min-utveckling', 'hr', ['sql', 'nul', 'tooLong', 'number']],
  ['/medarbetare/kompetens', 'hr', ['sql', 'nul', 'tooLong', 'number']],
  ['/medarbetare/kompetens/omraden', 'hr', ['sql', 'tooLong']],
  ['/medarbetare/utbildningar', 'hr', ['sql', 'nul', 'tooLong', 'number']],
  ['/medarbetare/tjanster', 'hr', ['sql', 'nul', 'tooLong', 'number']],
  ['/medarbetare/utvecklingsregler', 'hr', ['sql', 'nul', 'tooLong', 'number']],
  ['/medarbetare/kostnad', 'hr', ['sql', 'nul', 'tooLong', 'number']],
  ['/medarbetare/flyttar/ny', 'hr', ['sql', 'nul', 'number']],
  ['/medarbetare/register', 'hr', ['sql', 'nul', 'tooLong']],
  ['/medarbetare/register/1', 'hr', ['sql', 'tooLong']],
  ['/medarbetare/register/enheter', 'hr', ['sql', 'number']],
  ['/medarbetare/register/installningar', 'hr', ['sql', 'number']],
  ['/administration/atkomst', 'administrator', ['sql', 'nul', 'tooLong', 'number']],
  ['/administration/nycklar', 'administrator', ['sql', 'nul', 'tooLong', 'number']],
  ['/redaktion/policyer/accessibility', 'editor', ['sql', 'nul', 'tooLong', 'number']],
  ['/redaktion/kakor/ny', 'editor', ['sql', 'nul', 'tooLong', 'number']],
  ['/redaktion/kakor/6', 'editor', ['sql', 'nul', 'tooLong', 'number']],
  ['/redaktion/ansvariga', 'editor', ['sql', 'nul', 'tooLong', 'number']],
  ['/redaktion/andamal', 'editor', ['sql', 'nul', 'tooLong', 'number']],
] as const

for (const [where, role, values] of WITH_FORMS) {
  test(`every field of every form at ${where} meets hostile values with a sentence`, async ({ asNewcomer, sql }) => {
    const { page, id } = await asNewcomer({ access: [role] })
    let path: string = where
    if (where === 'a case') path = `/arenden/${await makeCase(sql, { title: word('Utsatt '), assigneeId: id })}`
    if (where === 'a person') path = `/personer/${(await makeNeighbour(sql)).personId}`
    const forms = await kindsOfForms(page, path)
    expect(forms.length).toBeGreaterThan(0)
    for (const fields of forms) {
      for (const name of [...own(fields), '__proto__']) {
        // The limit on how fast one person writes is another journey's subject.
        await sql`delete from platform.rate_limit where key in (${`write:${id}`}, ${`search:${id}`})`
        const sent = values.map((value) => sendForm(page, path, { ...fields, [name]: HOSTILE[value] ?? '' }))
        for (const answer of await Promise.all(sent)) await expectCalm(answer)
      }
    }
    expect((await page.request.get(path)).status(), 'the page is still there').toBe(200)
  })
}

test('a body of ten megabytes, or one that is no form at all, is turned away', async ({ asNewcomer, sql }) => {
  const { page } = await asNewcomer()
  const number = await makeCase(sql, { title: 'Tungt' })
  const path = `/arenden/${number}`
  const fields = await fieldsOf(page, path, 'id="anteckning-text"')
  const heavy = await sendForm(page, path, { ...fields, text: 'x'.repeat(10_000_000) })
  expect(await heavy.text()).not.toContain('node_modules')
  expect(await countEvents(sql, number, 'noted')).toBe(0)
  const origin = new URL(page.url() === 'about:blank' ? (process.env.KOMS_BASE_URL ?? '') : page.url()).origin
  for (const [type, data] of [
    ['application/json', '{"text":'],
    ['application/json', `{"text":"${'x'.repeat(10_000_000)}"}`],
    ['text/plain', '\u0000\uFFFF'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nutan slut'],
  ] as const) {
    for (const target of ['/api/members/find', path, '/utseende', '/api/auth/signout']) {
      const answer = await page.request.post(target, {
        headers: { 'content-type': type, origin },
        data: Buffer.from(data),
        maxRedirects: 0,
      })
      expect(await answer.text(), `${type} to ${target}`).not.toContain('node_modules')
    }
  }
  expect((await page.request.get('/api/health/ready')).status()).toBe(200)
})

test('what is typed is shown as text, however it looks, and keeps within the page', async ({ as, sql }) => {
  const page = await as('Jonas Lindqvist', { viewport: { width: 320, height: 640 } })
  const number = await makeCase(sql, { title: word('Märkliga texter ') })
  const path = `/arenden/${number}`
  const shown = Object.values(HOSTILE).filter((value) => value.trim() !== '' && value.length < 20_000)
  for (const text of shown) {
    const fields = await fieldsOf(page, path, 'id="anteckning-text"')
    await expectCalm(await sendForm(page, path, { ...fields, text }))
  }
  expect(await countEvents(sql, number, 'noted')).toBe(shown.length)
  await page.goto(path)
  const timeline = page.getByRole('list', { name: 'Tidslinje' })
  for (const text of ["' OR 1=1; DROP TABLE", '<script>window.hit = true</script>', 'föreefter', '👩🏽‍🚒🏳️‍🌈'])
    await expect(timeline).toContainText(text)
  expect(await page.evaluate('window.hit')).toBeUndefined()
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond).toBeLessThanOrEqual(0)
})

test('a text that is far too long says so, and is still there to be shortened', async ({ as, sql }) => {
  const page = await as('Amira Haddad')
  const number = await makeCase(sql, { title: 'För långt' })
  await page.goto(`/arenden/${number}`)
  for (const text of ['ett ord och ett till '.repeat(1_000).trim(), 'en rad med några ord\n'.repeat(1_100).trim()]) {
    await page.getByRole('textbox', { name: 'Anteckning' }).fill(text)
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Högst 20 000 tecken får plats' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Anteckning' })).toHaveValue(text)
  }
  expect(await countEvents(sql, number, 'noted')).toBe(0)
})
