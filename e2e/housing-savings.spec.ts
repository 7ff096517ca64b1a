import type { Locator, Page } from '@playwright/test'
import type { Sql } from 'postgres'
import { countEvents } from '#e2e/cases.ts'
import { makeNeighbour, type Neighbour } from '#e2e/households.ts'
import { expect, test } from '#e2e/journey.ts'
import { actIsOpen, type Keyboard, keyboardOf } from '#e2e/keyboard.ts'
import { tracesOf } from '#e2e/secrets.ts'
import { word } from '#e2e/words.ts'

type Family = { grandmother: Neighbour; mother: Neighbour; father: Neighbour; child: string }

/** A grandchild of five with two guardians who live apart; the father protected if wished. */
async function makeFamily(sql: Sql, isFatherProtected: boolean): Promise<Family> {
  const [grandmother, mother] = [await makeNeighbour(sql), await makeNeighbour(sql)]
  const father = await makeNeighbour(sql, isFatherProtected)
  const family = word('Barn')
  const [child] = await sql`insert into members.person (given_name, family_name, birth_date, updated_at)
    values ('Tuva', ${family}, current_date - interval '5 years', now()) returning id::int`
  for (const guardian of [mother, father])
    await sql`insert into members.person_role (person_id, kind, for_person_id, valid_from)
      values (${guardian.personId}, 'guardian', ${child?.id}, current_date - interval '5 years')`
  return { grandmother, mother, father, child: `Tuva ${family}` }
}

const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
/** A date field takes its parts in the order of the machine's own language; what is meant is the same. */
const typeDate = (page: Page, date: string) => page.locator('input[type=date]:focus').fill(date)
const familyOf = (page: Page) => page.getByRole('region', { name: 'Barnet och vårdnadshavarna' })
const timelineOf = (page: Page) => page.getByRole('list', { name: 'Tidslinje' })

/** Onward with Tab, past the end of the page and from its top if need be. */
async function reach(keys: Keyboard, wanted: Locator): Promise<void> {
  await keys.tabTo(wanted).catch(() => keys.tabTo(wanted))
}

/** The nth answer of the question that Tab comes to next. */
async function answer(keys: Keyboard, nth: number): Promise<void> {
  await keys.press('Tab')
  if (nth === 1) await keys.press('Space')
  else await keys.press('ArrowRight', nth - 1)
}

/** A grandmother rings: who she is, what she wants, and the answers. Returns the case's number. */
async function ring(page: Page, keys: Keyboard, caller: Neighbour, what: string): Promise<string> {
  await page.goto('/arenden')
  await expect(page.getByText('Direkt', { exact: true })).toBeVisible()
  await keys.press('n')
  await expect(page.getByRole('combobox', { name: 'Vem gäller det?' })).toBeFocused()
  await keys.type(caller.phoneShown)
  await expect(page.getByRole('option', { name: caller.name })).toBeVisible()
  await keys.press('Enter')
  await expect(page.locator('.caller-card')).toContainText(caller.street)
  await keys.tabTo(page.getByRole('combobox', { name: 'Vad gäller det?' }))
  await keys.type('bospar')
  await expect(page.getByRole('option').first()).toContainText('Bosparande')
  await keys.press('Enter')
  await expect(page.getByRole('group', { name: 'Vad vill du göra?' })).toBeVisible()
  await answer(keys, 2)
  await answer(keys, 3)
  await expect(page.getByText('Jag kan inte berätta för dig hur mycket barnet har sparat')).toBeVisible()
  await answer(keys, 1)
  await answer(keys, 2)
  await unfold(page, keys, 'Barnet och vårdnadshavarna')
  await answer(keys, 1)
  await answer(keys, 1)
  await answer(keys, 1)
  await unfold(page, keys, 'Medlemskapet')
  await answer(keys, 2)
  await unfold(page, keys, 'Sparandet')
  await keys.press('Tab')
  await keys.type('300')
  await keys.tabTo(page.getByRole('textbox', { name: 'Vad berättar personen?' }))
  await keys.type(what)
  await keys.tabTo(page.getByRole('button', { name: 'Registrera ärendet' }))
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/arenden\/\d{4}-\d{6}$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(what)
  return page.url().split('/').at(-1) ?? ''
}

async function unfold(page: Page, keys: Keyboard, part: string): Promise<void> {
  await keys.tabTo(page.locator('summary', { hasText: part }))
  await keys.press('Enter')
}

/** Opens an act by walking to its button, fills it in from its first field, and sends it. */
async function act(page: Page, keys: Keyboard, id: string, fill: () => Promise<void> = async () => {}): Promise<void> {
  await open(page, keys, id)
  await fill()
  await keys.tabTo(page.locator('details.act[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(page.locator('details.act[open]')).toHaveCount(0)
}

async function open(page: Page, keys: Keyboard, id: string): Promise<void> {
  await reach(keys, page.locator(`[id="${id}"]`))
  await keys.press('Enter')
  await actIsOpen(page)
}

/** Picks the child in the register, by name. */
const pick = (page: Page, keys: Keyboard, child: string) => async () => {
  await keys.type(child)
  await expect(page.getByRole('option', { name: child })).toBeVisible()
  await keys.press('Enter')
}
const done = (page: Page, keys: Keyboard, step: string, day: number) =>
  act(page, keys, `steg-${step}`, () => typeDate(page, days(day)))

test('a grandchild’s account with a protected guardian goes from the call to the bank’s word, and nobody without the right learns where he is', async ({
  as,
  asNewcomer,
  sql,
}) => {
  test.setTimeout(240_000)
  const { grandmother, mother, father, child } = await makeFamily(sql, true)
  const { page } = await asNewcomer()
  const keys = keyboardOf(page)
  const number = await ring(page, keys, grandmother, word('Vill spara till barnbarnet'))
  await expect(page.getByRole('region', { name: 'Det här får du säga' })).toContainText('Barnets saldo och poäng')
  await expect(page.getByRole('region', { name: 'Prognos: poäng de kommande åren' })).toContainText('inte ett löfte')

  await open(page, keys, 'gor-barn')
  await pick(page, keys, child)()
  await keys.tabTo(page.locator('details.act[open] button[type=submit]'))
  await keys.press('Enter')
  await expect(page.locator('.form-errors')).toContainText('handläggare med behörighet')

  const trusted = await as('Karin Ekström')
  const hers = keyboardOf(trusted)
  await trusted.goto(`/arenden/${number}`)
  await expect(trusted.getByText('Direkt', { exact: true })).toBeVisible()
  await act(trusted, hers, 'gor-barn', pick(trusted, hers, child))
  for (const fact of [child, mother.name, father.name, father.phoneShown])
    await expect(familyOf(trusted)).toContainText(fact)
  await expect(familyOf(trusted)).toContainText('Post går genom Skatteverkets förmedling')

  await page.reload()
  await expect(familyOf(page)).toContainText(mother.name)
  await expect(familyOf(page)).toContainText('Underskriften går genom Danske Bank')
  await expect(familyOf(page)).not.toContainText(father.name)
  await expect(page.getByRole('main')).toContainText('aldrig till ”båda adresserna”')

  for (const [step, day] of [
    ['guardians_told', -2],
    ['applied', -2],
    ['member', -1],
    ['bank', 0],
  ] as const)
    await done(page, keys, step, day)
  await expect(timelineOf(page)).toContainText('gjorde klart ”Lämna över till Danske Bank”')

  await trusted.reload()
  const guardians = await sql<{ id: number }[]>`select g.id::int from cases.savings_guardian g
    join cases."case" c on c.id = g.case_id where c.number = ${number} order by g.id`
  for (const { id } of guardians) await act(trusted, hers, `fraga-${id}`)
  for (const { id } of guardians) await act(trusted, hers, `underskrift-${id}`)
  await expect(familyOf(trusted)).toContainText('Alla vårdnadshavare har skrivit under.')

  await page.reload()
  await done(page, keys, 'account', 0)
  await expect(timelineOf(page)).toContainText('gjorde klart ”Danske Bank bekräftar att kontot är öppet”')
  await expect(timelineOf(page)).toContainText('noterade att en vårdnadshavare har skrivit under')
  const body = await page.content()
  for (const trace of [...tracesOf(father), father.name, child]) expect(body, trace).not.toContain(trace)
  expect(await countEvents(sql, number, 'signature_asked')).toBe(2)
  expect(await countEvents(sql, number, 'signature_given')).toBe(2)
})

test('a guardian who says no stops the account, with ways on, and the case cannot end as solved', async ({
  asNewcomer,
  sql,
}) => {
  test.setTimeout(180_000)
  const { grandmother, father, child } = await makeFamily(sql, false)
  const { page } = await asNewcomer()
  const keys = keyboardOf(page)
  const number = await ring(page, keys, grandmother, word('Farmor vill spara'))
  await act(page, keys, 'gor-barn', pick(page, keys, child))
  const [row] = await sql<{ id: number }[]>`select g.id::int from cases.savings_guardian g
    join cases."case" c on c.id = g.case_id where c.number = ${number} and g.person_id = ${father.personId}`
  await act(page, keys, `nej-${row?.id}`)
  await expect(familyOf(page)).toContainText('Har sagt nej')
  await expect(page.getByText('En vårdnadshavare säger nej: ansökan väntar')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('spara i eget namn och senare överlåta')
  await keys.screenKey('e')
  await expect(
    page.getByRole('combobox', { name: 'Hur löstes det?' }).getByRole('option', { name: 'Löst av oss' }),
  ).toHaveCount(0)
  await expect(page.getByText(`Fråga ${father.givenName} igen`)).toBeVisible()
})
