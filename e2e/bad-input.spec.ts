import { countEvents, makeCase } from '#e2e/cases.ts'
import { expectCalm, fieldsOf, sendForm } from '#e2e/forms.ts'
import { answered, expect, test } from '#e2e/journey.ts'
import { openSession } from '#e2e/staff.ts'
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

for (const [path, names] of Object.entries(PARAMETERS)) {
  test(`whatever stands in the address of ${path}, it answers in peace`, async ({ as }) => {
    const page = await as('Amira Haddad')
    for (const name of names) {
      for (const value of IN_ADDRESS) {
        const answer = await page.request.get(`${path}?${name}=${value}&${name}=${value}`, { maxRedirects: 0 })
        await expectCalm(answer)
      }
    }
  })
}

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
      const answer = await amira.request.get(path, { maxRedirects: 0 })
      await expectCalm(answer)
      expect([400, 404, 414, 431], path).toContain(answer.status() === 308 ? 404 : answer.status())
    }
    await expectCalm(await petra.request.get(`/administration/arendetyper/${value}`, { maxRedirects: 0 }))
  }
})

/** Each form, by a field of its own, with every field a browser sends and some that it does not. */
const FORMS = [
  [
    '/arenden/nytt',
    'description',
    [
      'about',
      'callerText',
      'callerName',
      'callerPhone',
      'address',
      'type',
      'typeKey',
      'description',
      'title',
      'channel',
      'priority',
      'outcome',
      'assigneeId',
      'resolution',
      'message',
      'submission',
      '__proto__',
    ],
  ],
  ['case', 'text', ['number', 'submission', 'text']],
  ['case', 'resolution', ['number', 'version', 'resolution', 'message', 'await']],
  ['case', 'party', ['number', 'version', 'party', 'text', 'due']],
  ['case', 'until', ['version', 'until', 'text']],
  ['case', 'date', ['submission', 'date', 'time', 'text']],
  ['case', 'outcome', ['outcome', 'text']],
  ['case', 'typeKey', ['type', 'typeKey', 'version']],
  ['case', 'priority', ['priority']],
  ['case', 'title', ['title', 'description']],
  ['case', 'other', ['other', 'kind', 'submission']],
  ['/arenden?vy=alla', 'query', ['query', 'name', 'shared']],
  ['/personer', 'text', ['text']],
  [
    '/personer/ny',
    'familyName',
    [
      'givenName',
      'familyName',
      'personalNumber',
      'birthDate',
      'preference',
      'interpreter',
      'phone',
      'email',
      'membershipNumber',
      'memberFrom',
      'role',
      'validFrom',
      'home',
      'homeText',
      'confirmed',
    ],
  ],
] as const

for (const [where, having, names] of FORMS) {
  test(`the form with ${having} at ${where} meets every hostile value with a sentence`, async ({ asNewcomer, sql }) => {
    const { page, id } = await asNewcomer({ access: ['team_leader'] })
    const path =
      where === 'case' ? `/arenden/${await makeCase(sql, { title: word('Utsatt '), assigneeId: id })}` : where
    const fields = await fieldsOf(page, path, having)
    const sent: Promise<void>[] = []
    for (const name of names) {
      for (const value of Object.values(HOSTILE)) {
        // The limit on how fast one person writes is another journey's subject.
        if (sent.length % 50 === 0)
          await sql`delete from platform.rate_limit where key in (${`write:${id}`}, ${`search:${id}`})`
        sent.push(
          sendForm(page, path, { ...fields, [name]: value }).then(async (answer) => void (await expectCalm(answer))),
        )
        if (sent.length % 4 === 0) await Promise.all(sent)
      }
    }
    await Promise.all(sent)
    expect((await page.request.get('/arenden?vy=alla')).status(), 'the queue is still there').toBe(200)
  })
}

test('the administrator’s forms meet every hostile value with a sentence', async ({ asNewcomer, sql }) => {
  const { page, id } = await asNewcomer({ access: ['administrator'] })
  const forms = [
    [
      '/administration/arendetyper',
      'answerHours',
      ['name', 'group', 'audience', 'urgency', 'answerHours', 'identification', 'synonyms'],
    ],
    ['/administration/atkomst', 'employeeId', ['employeeId', 'access', 'validFrom', 'validTo']],
  ] as const
  for (const [path, having, names] of forms) {
    const fields = await fieldsOf(page, path, having)
    for (const name of names) {
      await sql`delete from platform.rate_limit where key = ${`write:${id}`}`
      for (const value of Object.values(HOSTILE))
        await expectCalm(await sendForm(page, path, { ...fields, [name]: value }))
    }
  }
})

test('a body of ten megabytes, or one that is no form at all, is turned away', async ({ as, sql }) => {
  const page = await as('Amira Haddad')
  const number = await makeCase(sql, { title: 'Tungt' })
  const path = `/arenden/${number}`
  const fields = await fieldsOf(page, path, 'text')
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
  const page = await as('Amira Haddad', { viewport: { width: 320, height: 640 } })
  for (const [what, value] of Object.entries(HOSTILE)) {
    const text = `${value}`.slice(0, 5_000)
    if (text.trim() === '' || what === 'loneSurrogate') continue
    const number = await makeCase(sql, { title: word('Märklig text ') })
    await page.goto(`/arenden/${number}`)
    await page.getByRole('textbox', { name: 'Anteckning' }).fill(text.replace('\u0000', ''))
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await expect(page.getByRole('list', { name: 'Tidslinje' }).getByText('antecknade')).toBeVisible()
    expect(await page.evaluate('window.hit'), what).toBeUndefined()
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, `${what} keeps within the page`).toBeLessThanOrEqual(0)
  }
})

test('a text that is far too long says so, and is still there to be shortened', async ({ as, sql }) => {
  const page = await as('Amira Haddad')
  const number = await makeCase(sql, { title: 'För långt' })
  await page.goto(`/arenden/${number}`)
  for (const text of ['ett ord och ett till '.repeat(1_000).trim(), 'rad\n'.repeat(20_000).trim()]) {
    await page.getByRole('textbox', { name: 'Anteckning' }).fill(text)
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Högst 20 000 tecken får plats' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Anteckning' })).toHaveValue(text)
  }
  expect(await countEvents(sql, number, 'noted')).toBe(0)
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
