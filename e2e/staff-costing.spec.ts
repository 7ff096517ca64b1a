import { expect, test } from '#e2e/journey.ts'

/** What a move costs, low, likely and high in kronor, in the order the page asks. Far enough apart that every draw saves. */
const VALUES = [
  ['Rekrytering utifrån', '200 000', '250 000', '300 000'],
  ['Introduktion av någon utifrån', '10 000', '20 000', '30 000'],
  ['Inkörning av någon utifrån', '10 000', '20 000', '30 000'],
  ['Rekrytering inifrån', '10 000', '20 000', '30 000'],
  ['Introduktion av någon inifrån', '10 000', '20 000', '30 000'],
  ['Inkörning av någon inifrån', '10 000', '20 000', '30 000'],
  ['Överlämning i KOMS', '10 000', '20 000', '30 000'],
  ['Rekrytering av ersättare', '10 000', '20 000', '30 000'],
  ['Introduktion av ersättare', '10 000', '20 000', '30 000'],
  ['Inkörning av ersättare', '10 000', '20 000', '30 000'],
] as const

test('HR enters what a move costs, each value with its owner and source, and sees what it saves and what that hangs on', async ({
  as,
  sql,
}) => {
  await sql`truncate staff.cost_value`
  const page = await as('Mikael Öberg')
  await page.goto('/medarbetare/kostnad')
  await expect(page.getByText('10 värden saknas')).toBeVisible()
  for (const [i, [label, low, likely, high]] of VALUES.entries()) {
    const form = page.getByRole('region', { name: label, exact: true })
    await form.getByLabel('Troligt').fill(likely)
    await form.getByLabel('Högt').fill(high)
    await form.getByLabel('Vem svarar för värdet?').fill('HR')
    await form.getByLabel('Varifrån kommer det?').fill('Avtal 2026')
    await form.getByLabel('Källan är från').fill('2026-10-01')
    if (i === 0) {
      // Low above likely, and letters for a number: nothing is saved, and nothing has to be typed again.
      await form.getByLabel('Lågt').fill('300 000')
      await form.getByLabel('Högt').fill('många')
      await form.getByRole('button', { name: 'Spara' }).click()
      await expect(form.getByRole('alert')).toContainText('Skriv ett tal med siffror')
      await expect(form.getByLabel('Lågt')).toHaveValue('300 000')
      await expect(form.getByLabel('Varifrån kommer det?')).toHaveValue('Avtal 2026')
      await form.getByLabel('Högt').fill(high)
      await form.getByRole('button', { name: 'Spara' }).click()
      await expect(form.getByRole('alert')).toContainText('Det troliga kan inte vara lägre än det lägsta')
    }
    await form.getByLabel('Lågt').fill(low)
    await form.getByRole('button', { name: 'Spara' }).click()
    await expect(
      page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: label }) })
        .last(),
    ).toContainText('Avtal 2026')
  }
  const result = page.getByRole('region', { name: 'Sparat per intern flytt' })
  await expect(result).toContainText('I alla beräkningar sparar flytten pengar.')
  await expect(result).toContainText(/Sparat per flytt\s*150\s000\skr/)
  const tornado = result.getByRole('table', { name: 'Vad beloppet hänger på' })
  await expect(tornado.getByRole('row').nth(1)).toContainText('Rekrytering utifrån')
  // The simulation has one seed: the same values say the same, also tomorrow and to the manager.
  const said = await result.locator('.headline-number').textContent()
  const helena = await as('Helena Sandström')
  await helena.goto('/medarbetare/kostnad')
  await expect(helena.locator('.headline-number')).toHaveText(said ?? '')
  await expect(helena.getByRole('region', { name: 'Senaste ändringar' })).toContainText('Mikael Öberg')
})
