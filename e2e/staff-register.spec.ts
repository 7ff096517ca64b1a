import { expect, test } from '#e2e/journey.ts'
import { word } from '#e2e/words.ts'

const NEXT_YEAR = new Date().getFullYear() + 1
const THIS_YEAR = String(NEXT_YEAR - 1)

test('the manager registers a move that takes effect on 1 January, and finds it decided in the old year', async ({
  as,
}) => {
  const page = await as('Helena Sandström')
  await page.goto('/medarbetare/flyttar')
  await page.getByRole('link', { name: 'Registrera flytt' }).click()
  const who = page.getByLabel('Vem flyttar?')
  const option = await who.locator('option').filter({ hasText: 'Kundrådgivare' }).first().textContent()
  await who.selectOption({ label: option ?? '' })
  await page.getByLabel('Från och med').fill(`${NEXT_YEAR}-01-01`)
  await page.getByText('Tjänsten finns inte i listan').click()
  const title = word('Roll')
  await page.getByLabel('Den nya tjänstens titel').fill(title)
  await page.getByLabel('Enhet', { exact: true }).selectOption({ label: 'Juridik' })
  await page.getByRole('button', { name: 'Registrera flytten' }).click()
  await expect(page.getByText('Flytten är registrerad')).toBeVisible()
  await page.getByRole('link', { name: 'Se den i listan' }).click()
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText(`31 december ${THIS_YEAR}`)
  await expect(row).toContainText('Beslutad')
})

test('HR imports a file with ten broken rows: each is told with its reason, the good one is imported', async ({
  as,
}) => {
  const page = await as('Mikael Öberg')
  const [number, title] = [word('HR'), word('Befattning')]
  const broken = (values: string) => `X${values}`
  const rows = [
    `${number},Frida Provrad,,Juridik,,${title},tillsvidare,${THIS_YEAR}-02-01,,`,
    ',Utan Nummer,,Juridik,,Jurist,tillsvidare,2026-01-01,,',
    ...['1', '2', '3'].map((n) => broken(`${n},Någon,,Månbasen,,Jurist,tillsvidare,2026-01-01,,`)),
    broken('4,Någon,,Juridik,Annat AB,Jurist,tillsvidare,2026-01-01,,'),
    broken('5,Någon,,Juridik,,Jurist,timmar,2026-01-01,,'),
    broken('6,Någon,,Juridik,,Jurist,tillsvidare,i våras,,'),
    broken('7,Någon,,Juridik,,Jurist,tillsvidare,2026-05-01,2026-04-01,'),
    broken('8,Någon,,Juridik,,Jurist,visstid,2026-01-01,2026-04-01,Tröttnade'),
    broken('9,,,Juridik,,Jurist,tillsvidare,2026-01-01,,'),
  ]
  const header = 'person_id,name,email,unit,legal_entity,position,contract,valid_from,valid_to,end_reason'
  await page.goto('/medarbetare/import')
  await page.getByLabel('CSV-fil').setInputFiles({
    ...{ name: 'hr.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...rows].join('\n')) },
  })
  await page.getByRole('button', { name: 'Jämför med registret' }).click()
  await expect(page.getByText('11 rader lästa: 1 nya, 0 ändrade, 0 oförändrade, 10 avvisade.')).toBeVisible()
  const rejected = page.getByRole('table', { name: 'Avvisade rader med skäl' })
  await expect(rejected.getByRole('row')).toHaveCount(11)
  await expect(rejected).toContainText('unit finns inte i registret: Månbasen')
  await page.getByRole('button', { name: 'Importera 1 rad' }).click()
  await expect(page.getByText('Importerad')).toBeVisible()
  await page.goto('/medarbetare/register')
  await page.getByRole('link', { name: 'Juridik' }).click()
  await expect(page.getByRole('row').filter({ hasText: title })).toContainText('Frida Provrad')
  // From any unit HR finds her by a part of her name, and the name is in no address.
  await page.goto('/medarbetare/register')
  await page.getByLabel('Namn eller nummer i HR-systemet').fill('provrad fri')
  await page.getByRole('button', { name: 'Sök i registret' }).click()
  await expect(page.getByRole('status').getByRole('listitem').filter({ hasText: title })).toContainText('Frida Provrad')
  expect(page.url()).not.toContain('provrad')
})

test('a closed year refuses a silent change, and lists the change once it says why', async ({ as, sql }) => {
  const page = await as('Mikael Öberg')
  const [someone] = await sql<{ id: number; key: number; earlier: string }[]>`
    select employee_id::int as id, key::int, (valid_to - 1)::text as earlier
    from staff.assignment where recorded_to is null and valid_to between '2021-02-01' and '2021-12-31'
      and employee_id not in (select employee_id from staff.access_grant) order by id limit 1`
  await page.goto(`/medarbetare/register/${someone?.id}`)
  const correction = page.locator('details').filter({ has: page.locator(`#ratta-${someone?.key}-validTo`) })
  await correction.getByText('Rätta', { exact: true }).click()
  await correction.getByLabel('Sista dag').fill(someone?.earlier ?? '')
  await correction.getByLabel('Vad var fel?').fill('Fel dag i underlaget.')
  await correction.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(correction.getByRole('alert')).toContainText('Skriv varför de ska ändras')
  await expect(correction.getByLabel('Vad var fel?')).toHaveValue('Fel dag i underlaget.')
  const why = word('skäl')
  await correction.getByLabel('Varför ändras ett stängt år?').fill(why)
  await correction.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(page.getByText('Rättades')).toBeVisible()
  await page.goto('/medarbetare/register/ar')
  await expect(page.getByRole('row').filter({ hasText: why })).toContainText('Före: ')
})
