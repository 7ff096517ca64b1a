import type { Page } from '@playwright/test'
import type { Sql } from 'postgres'
import { bankDayAfter, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { expectAccessibleInEveryLook } from '#e2e/axe.ts'
import { countEvents } from '#e2e/cases.ts'
import { makeRequest, makeTenant } from '#e2e/deferrals.ts'
import { expect, test } from '#e2e/journey.ts'
import { actIsOpen, type Keyboard, keyboardOf } from '#e2e/keyboard.ts'
import { word } from '#e2e/words.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'

const today = () => stockholmDate(new Date())
/** A date field takes its parts in the order of the machine's own language; what is meant is the same. */
const typeDate = (page: Page, date: string) => page.locator('input[type=date]:focus').fill(date)

/** Goes to a question of several answers and takes one. */
async function choose(page: Page, keys: Keyboard, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question })
  await keys.tabTo(group.getByRole('radio'))
  const wanted = group.getByRole('radio', { name: answer })
  for (let n = 0; n < 6 && !(await wanted.isChecked()); n++) await keys.press(n ? 'ArrowRight' : 'Space')
  await expect(wanted).toBeChecked()
}

async function write(page: Page, keys: Keyboard, question: string, answer: string): Promise<void> {
  await keys.tabTo(page.getByRole('textbox', { name: question }))
  await keys.type(answer)
}

async function unfold(page: Page, keys: Keyboard, part: string): Promise<void> {
  const summary = page.locator('summary', { hasText: part })
  await keys.tabTo(summary)
  await keys.press('Enter')
}

/** Opens an act by its key, fills it in from its first field, and sends it. */
async function act(page: Page, keys: Keyboard, key: string, fill: () => Promise<void>): Promise<void> {
  await keys.screenKey('Escape')
  await keys.screenKey(key)
  await actIsOpen(page)
  await fill()
  await keys.tabTo(page.locator('details[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(page.locator('details.act[open]')).toHaveCount(0)
}

async function openCase(page: Page, number: string) {
  await page.goto(`/arenden/${number}`)
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  return page.locator('#anstand')
}

/** The morning job, as the worker runs it, on days that have been moved back: time has passed. */
async function morningComes(sql: Sql): Promise<void> {
  await sql`insert into pgboss.job (name) values ('follow-deferrals')`
}

test('a deferral that fails a rule is asked, refused and told, with the keyboard only', async ({ asNewcomer, sql }) => {
  const caller = await makeTenant(sql)
  const what = word('Hyran')
  const { page } = await asNewcomer()
  const keys = keyboardOf(page)
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await keys.press('n')
  await expect(page.getByRole('combobox', { name: 'Vem gäller det?' })).toBeFocused()
  await keys.type(caller.phoneShown)
  await expect(page.getByRole('option', { name: caller.name })).toBeVisible()
  await keys.press('Enter')
  await expect(page.locator('.caller-card')).toContainText(caller.street)
  await keys.tabTo(page.getByRole('combobox', { name: 'Vad gäller det?' }))
  await keys.type('skjuta upp hyran')
  await expect(page.getByRole('option', { name: 'Anstånd med hyra' })).toBeVisible()
  await keys.press('Enter')

  await expect(page.getByRole('group', { name: 'Vad gäller avin?' })).toBeVisible()
  await choose(page, keys, 'Vad gäller avin?', 'Hyra för bostad')
  await choose(page, keys, 'Har avin gått vidare till inkasso?', 'Nej')
  await write(page, keys, 'Vilket OCR-nummer står på avin?', '123451')
  await expect(page.getByText('Kontrollsiffran i OCR-numret stämmer inte')).toBeVisible()
  await keys.press('Backspace')
  await keys.type('5')
  await expect(page.getByText('Kontrollsiffran i OCR-numret stämmer inte')).toBeHidden()
  await write(page, keys, 'Vilket belopp står på avin?', '7 250,50')
  await keys.press('Tab')
  await typeDate(page, bankDayAfter(today(), 5))
  await unfold(page, keys, 'Vad medlemmen behöver')
  await keys.tabTo(page.getByRole('combobox', { name: 'Vad är skälet?' }))
  await keys.type('Annat')
  await unfold(page, keys, 'Slå upp i reskontran')
  await write(page, keys, 'Hur många anstånd har beviljats förut?', '0')
  await write(page, keys, 'Hur många avier har betalats för sent?', '4')
  await write(page, keys, 'Vad är förfallet och obetalt utöver den här avin?', '0')
  await unfold(page, keys, 'Innan ni lägger på')
  await choose(page, keys, 'Hur vill du ha beslutet?', 'Brev på posten')
  await keys.tabTo(page.getByRole('textbox', { name: 'Vad berättar personen?' }))
  await keys.type(`${what}: vill vänta med hyran.`)
  await keys.tabTo(page.locator('button[type=submit]:not([aria-label])'))
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)
  const number = page.url().split('/').at(-1) ?? ''

  const panel = page.locator('#anstand')
  await expect(panel).toContainText('Reglerna pekar på: avslå')
  await expect(panel.getByRole('listitem').filter({ hasText: 'Sena betalningar: 4' })).toContainText('Brister')
  await act(page, keys, 'f', async () => {
    await expect(panel.getByText('Du beslutar själv')).toBeVisible()
    await write(page, keys, 'Varför?', 'Fyra avier har betalats sent under året.')
  })
  await expect(panel).toContainText('Avslag')
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('avslog anståndet')

  await keys.tabTo(page.getByRole('link', { name: 'Du får inte anstånd med hyran' }))
  await keys.press('Enter')
  await expect(page.getByRole('article')).toContainText('Fyra avier har betalats sent under året.')
  await expect(page.getByRole('article')).toContainText('budget- och skuldrådgivning')
  expect(await countEvents(sql, number, 'deferral_decided')).toBe(1)
})

test('within her limits the agent grants it herself, and notes the payment when it comes', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const keys = keyboardOf(page)
  const { number } = await makeRequest(sql, id)
  const panel = await openCase(page, number)
  await expect(panel).toContainText('Reglerna pekar på: bevilja')
  const first = bankDayAfter(today(), 12)
  await act(page, keys, 'f', async () => {
    await keys.tabTo(panel.locator('input[name=first]'))
    await typeDate(page, first)
    await expect(panel.getByRole('row', { name: swedishPlainDate(first) })).toContainText('7 250,50')
    await expect(panel.getByText('Du beslutar själv')).toBeVisible()
    await write(page, keys, 'Varför?', 'Lönen kommer före den nya dagen.')
  })
  await expect(panel).toContainText('Löper')
  await expect(page.getByRole('main')).toContainText('Väntar på medlem')
  await expect(page.getByRole('link', { name: 'Du får vänta med att betala hyran' })).toBeVisible()

  await act(page, keys, 'v', async () => {
    await keys.press('Tab')
    await expect(page.locator('input[type=date]:focus')).toHaveValue(today())
  })
  await expect(panel).toContainText('Allt är betalt')
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('som betald')
})

test('a three-part plan waits for a team leader, who approves it from her own keyboard while the agent looks on', async ({
  asNewcomer,
  as,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const keys = keyboardOf(page)
  const { number, due } = await makeRequest(sql, id)
  const panel = await openCase(page, number)
  await act(page, keys, 'f', async () => {
    await choose(page, keys, 'Hur ska det betalas?', 'I delar, en per månad')
    await keys.press('Tab')
    await typeDate(page, due)
    const rows = panel.getByRole('table').getByRole('row')
    await expect(rows).toHaveCount(5)
    await expect(rows.nth(1)).toContainText('2 416,84')
    await expect(rows.nth(2)).toContainText('2 416,83')
    await expect(rows.nth(4)).toContainText('7 250,50')
    await expect(panel.getByText('En teamledare beslutar', { exact: true })).toBeVisible()
    await write(page, keys, 'Varför?', 'Inkomsten är tillbaka från nästa månad.')
  })
  await expect(panel).toContainText('Väntar på en teamledare')
  await expectAccessibleInEveryLook(page, `/arenden/${number}`)
  await openCase(page, number)

  const leader = await as('Oskar Nyberg')
  const theirs = keyboardOf(leader)
  const proposal = await openCase(leader, number)
  await act(leader, theirs, 'g', async () => {
    await theirs.press('Space')
    await expect(proposal.getByRole('radio', { name: /som föreslaget/ })).toBeChecked()
  })
  await expect(proposal).toContainText('Löper')
  // The agent's own screen has it without a reload.
  await expect(panel).toContainText('Löper')
  await expect(panel.getByRole('table').getByRole('row')).toHaveCount(5)
  await expect(page.getByRole('list', { name: 'Tidslinje' })).toContainText('godkände förslaget')
  await expect(page.getByRole('link', { name: 'Du får dela upp hyran' })).toBeVisible()
  expect(await countEvents(sql, number, 'deferral_proposed')).toBe(1)
})

test('a deferral that is not kept: the member is sought once, then it lapses, and the next step is plain', async ({
  asNewcomer,
  sql,
}) => {
  const { page, id } = await asNewcomer()
  const keys = keyboardOf(page)
  const { number } = await makeRequest(sql, id)
  const panel = await openCase(page, number)
  await act(page, keys, 'f', async () => {
    await keys.tabTo(panel.locator('input[name=first]'))
    await typeDate(page, bankDayAfter(today(), 10))
    await write(page, keys, 'Varför?', 'Ersättningen kommer före den nya dagen.')
  })
  await expect(panel).toContainText('Löper')

  const ofCase = sql`proposal_id in (select p.id from cases.deferral_proposal p
    join cases."case" c on c.id = p.case_id where c.number = ${number})`
  const [before, due] = [plusDays(today(), -9), plusDays(today(), -6)]
  await sql`update cases.deferral_part set remind_on = ${before}, due_on = ${due}, overdue_on = ${today()} where ${ofCase}`
  await morningComes(sql)
  await expect(panel).toContainText('En del är obetald', { timeout: 30_000 })
  await expect(page.locator('#flode')).toContainText('Sök medlemmen en gång')

  await act(page, keys, 'h', async () => {
    await keys.press('ArrowRight')
    await expect(panel.getByRole('radio', { name: 'Nej' })).toBeChecked()
    await write(page, keys, 'Vad sades?', 'Inget svar, talade in ett meddelande.')
  })
  await expect(panel).toContainText('gäller anståndet som förut')
  await expect(page.getByRole('link', { name: /inte sett din betalning/ })).toBeVisible()

  await sql`update cases.deferral set lapse_on = ${today()} where ${ofCase}`
  await morningComes(sql)
  await expect(panel).toContainText('Har upphört', { timeout: 30_000 })
  await expect(page.locator('#flode')).toContainText('den ursprungliga förfallodagen gäller igen')
  const timeline = page.getByRole('list', { name: 'Tidslinje' })
  await expect(timeline).toContainText('Systemet noterade att anståndet har upphört att gälla')
  await expect(page.getByRole('main')).not.toContainText(/vräk|kronofogd/i)
  expect(await countEvents(sql, number, 'deferral_lapsed')).toBe(1)
})
