import { expectAccessibleInEveryLook } from '#e2e/axe.ts'
import { countEvents, makeCase } from '#e2e/cases.ts'
import { fieldsOf, sendForm } from '#e2e/forms.ts'
import { answered, expect, test as journey } from '#e2e/journey.ts'
import { type OwnService, ownService } from '#e2e/own-service.ts'
import { newcomer } from '#e2e/staff.ts'

const test = journey.extend<{ own: OwnService }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from the pattern.
  own: async ({}, use) => {
    const own = await ownService()
    try {
      await own.start()
      await use(own)
    } finally {
      await own.close()
    }
  },
})

test('the database goes away for a while: what was typed stays, and sent again it is saved once', async ({
  own,
  guest,
  expectComplaint,
}) => {
  expectComplaint(answered(500, 503))
  expectComplaint(/ERR_|Minified React error|api\/live/)
  const { id, door } = await newcomer(own.sql, own.baseUrl)
  const number = await makeCase(own.sql, { title: 'Skrivs i blåst', assigneeId: id })
  const page = await guest({ storageState: door, baseURL: own.baseUrl })
  await page.goto(`/arenden/${number}`)
  const note = page.getByRole('textbox', { name: 'Anteckning' })
  const long = 'Hon berättade att vattnet kom igen. '.repeat(200).trim()
  await note.fill(long)
  await own.wire.cut()
  expect((await page.request.get('/api/health/live')).status()).toBe(200)
  const ready = await page.request.get('/api/health/ready')
  expect([ready.status(), await ready.json()]).toEqual([503, { ready: false, reason: 'database unreachable' }])
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Databasen svarar inte just nu' })).toBeVisible()
  await expect(note).toHaveValue(long)

  const other = await guest({ storageState: door, baseURL: own.baseUrl })
  await other.goto('/arenden')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Något gick sönder hos oss')
  await expect(other.getByText('Det som redan är sparat finns kvar')).toBeVisible()
  await expectAccessibleInEveryLook(other, 'the page of a fault')

  await own.wire.mend()
  await expect.poll(async () => (await page.request.get('/api/health/ready')).status()).toBe(200)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('Hon berättade att vattnet kom igen.')
  expect(await countEvents(own.sql, number, 'noted')).toBe(1)
  await other.getByRole('button', { name: 'Försök igen' }).click()
  await expect(other.getByRole('link', { name: 'Skrivs i blåst' })).toBeVisible()
})

test('an answer that is lost on its way makes no second case when the form is sent again', async ({ own, guest }) => {
  const { door } = await newcomer(own.sql, own.baseUrl)
  const page = await guest({ storageState: door, baseURL: own.baseUrl })
  const fields = {
    ...(await fieldsOf(page, '/arenden/nytt', 'name="description"')),
    type: 'Vattenskada',
    description: 'En gång',
  }
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => sendForm(page, '/arenden/nytt', fields, { origin: own.baseUrl })),
  )
  expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1)
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303, 303])
  const rows = await own.sql`select from cases."case" where description = 'En gång'`
  expect(rows.length).toBe(1)
})

test('a changed form whose first answer was lost is told of the saved case, and can be sent as another one', async ({
  own,
  guest,
  expectComplaint,
}) => {
  expectComplaint(/ERR_/)
  const { door } = await newcomer(own.sql, own.baseUrl)
  const page = await guest({ storageState: door, baseURL: own.baseUrl })
  await page.goto('/arenden/nytt')
  await page.getByRole('combobox', { name: 'Vad gäller det?' }).fill('Vattenskada')
  await page.getByRole('textbox', { name: 'Vad berättar personen?' }).fill('Fukt i hallen')
  await page.route('/arenden/nytt', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  const send = () => page.getByRole('button', { name: 'Registrera ärendet' }).click()
  await send()
  await expect(page.getByText('ingen kontakt med servern')).toBeVisible()
  await page.unroute('/arenden/nytt')

  await page.getByRole('textbox', { name: 'Vad berättar personen?' }).fill('Fukt i hallen och i köket')
  await send()
  const told = page.getByRole('alert').filter({ hasText: 'redan sparat, med andra ord' })
  await expect(told).toBeVisible()
  const [saved] = await own.sql<{ number: string }[]>`select number from cases."case"`
  await expect(told.getByRole('link', { name: 'Öppna i en ny flik' })).toHaveAttribute(
    'href',
    `/arenden/${saved?.number}`,
  )
  await expect(page.getByRole('textbox', { name: 'Vad berättar personen?' })).toHaveValue('Fukt i hallen och i köket')
  await send()
  await expect(page).toHaveURL(/\/arenden\/\d{4}-/)
  const rows = await own.sql`select title from cases."case" order by id`
  expect(rows.map(({ title }) => title)).toEqual(['Fukt i hallen', 'Fukt i hallen och i köket'])
})

test('a server killed in the middle of saving loses nothing it has acknowledged', async ({ own, guest }) => {
  const { door } = await newcomer(own.sql, own.baseUrl)
  const page = await guest({ storageState: door, baseURL: own.baseUrl })
  const plain = await fieldsOf(page, '/arenden/nytt', 'name="description"')
  const forms = Array.from({ length: 40 }, (_, i) => ({
    ...plain,
    submission: crypto.randomUUID(),
    type: 'Vattenskada',
    description: `Ärende ${i} i strömavbrottet`,
  }))
  const send = (form: Record<string, string>) => sendForm(page, '/arenden/nytt', form, { origin: own.baseUrl })
  const acknowledged = new Map<string, string>()
  const sending = forms.map(async (form) => {
    try {
      const answer = await send(form)
      if (answer.status() === 303) acknowledged.set(form.description, answer.headers().location ?? '')
    } catch {
      // The connection died with the server: nobody was told that it was saved.
    }
  })
  await expect.poll(() => acknowledged.size, { intervals: [5] }).toBeGreaterThan(4)
  await own.kill()
  await Promise.all(sending)
  expect(acknowledged.size, 'the power went while some were still being saved').toBeLessThan(forms.length)

  await own.start()
  for (const form of forms) {
    const answer = await send(form)
    expect(answer.status()).toBe(303)
    const before = acknowledged.get(form.description)
    if (before) expect(answer.headers().location).toBe(before)
  }
  const rows = await own.sql<{ description: string; events: number }[]>`
    select c.description, (select count(*)::int from cases.case_event e where e.case_id = c.id) as events from cases."case" c`
  expect(rows.map((row) => row.description).sort()).toEqual(forms.map((form) => form.description).sort())
  expect(rows.every((row) => row.events === 1)).toBe(true)
})

test('asked to stop, the server lets what is under way finish and ends the event streams', async ({ own, guest }) => {
  const { id, door } = await newcomer(own.sql, own.baseUrl)
  const number = await makeCase(own.sql, { title: 'Sparas i sista stund', assigneeId: id })
  const page = await guest({ storageState: door, baseURL: own.baseUrl })
  const fields = { ...(await fieldsOf(page, `/arenden/${number}`, 'id="anteckning-text"')), text: 'Sista raden' }
  const cookie = door.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const stream = await fetch(`${own.baseUrl}/api/live`, { headers: { cookie } })
  expect(stream.headers.get('content-type')).toContain('text/event-stream')

  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const lock = own.sql.begin(async (tx) => {
    await tx`select from cases."case" where number = ${number} for update`
    await held
  })
  const saving = sendForm(page, `/arenden/${number}`, fields, { origin: own.baseUrl })
  await expect
    .poll(
      async () =>
        (
          await own.sql`select from pg_locks l join pg_stat_activity a using (pid) where not granted and a.datname = current_database()`
        ).length,
    )
    .toBeGreaterThan(0)
  const stopped = own.stop()
  expect(await stream.text(), 'the stream ends by itself').toContain('retry:')
  release()
  await lock
  expect((await saving).status()).toBe(200)
  expect(await stopped).toBe(0)
  expect(await countEvents(own.sql, number, 'noted')).toBe(1)
})

test('after the server was away the screen finds it again, and shows what happened meanwhile', async ({
  own,
  guest,
  expectComplaint,
}) => {
  expectComplaint(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/)
  const { id, door } = await newcomer(own.sql, own.baseUrl)
  const page = await guest({ storageState: door, baseURL: own.baseUrl })
  await page.goto('/arenden')
  const live = page.locator('.live')
  await expect(live).toHaveText('Direkt')
  expect(await own.stop()).toBe(0)
  await expect(live).not.toHaveText('Direkt')
  await makeCase(own.sql, { title: 'Kom medan ingen lyssnade', assigneeId: id })
  await own.start()
  await expect(page.getByRole('link', { name: 'Kom medan ingen lyssnade' })).toBeVisible({ timeout: 60_000 })
  await expect(live).toHaveText('Direkt')
  await makeCase(own.sql, { title: 'Kom efteråt', assigneeId: id })
  await own.sql`select pg_notify('koms_change', '{"topic":"case","id":1}')`
  await expect(page.getByRole('link', { name: 'Kom efteråt' }), 'and it hears again').toBeVisible()
})

test('a server with an older database says that it is not ready, and why', async ({ own, guest }) => {
  const page = await guest({ baseURL: own.baseUrl })
  expect((await page.request.get('/api/health/ready')).status()).toBe(200)
  const [last] = await own.sql`delete from platform_migrations.__drizzle_migrations
    where id = (select max(id) from platform_migrations.__drizzle_migrations) returning hash, created_at`
  const answer = await page.request.get('/api/health/ready')
  expect([answer.status(), await answer.json()]).toEqual([503, { ready: false, reason: '1 migrations missing' }])
  await own.sql`insert into platform_migrations.__drizzle_migrations ${own.sql(last ?? {})}`
  expect((await page.request.get('/api/health/ready')).status()).toBe(200)
})
