import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOf } from '#cases/flows/rent-deferral/letters/letter-of.ts'
import { letterPdf } from '#cases/flows/rent-deferral/letters/pdf.ts'
import { EVERY_MATTER, matterOf } from '#cases/flows/rent-deferral/letters/testing/matters.ts'
import { readPdf } from '#cases/flows/rent-deferral/letters/testing/read-pdf.ts'

const AT = new Date('2026-11-23T10:00:00Z')
const pressed = (text: string) => text.replace(/\s+/g, ' ')

test('the PDF is tagged, Swedish, titled, and has its letters with it', async () => {
  const pdf = await readPdf(await letterPdf(letterOf(matterOf('plan'), {}), AT))
  assert.equal(pdf.marked, true)
  assert.equal(pdf.language, 'sv-SE')
  assert.equal(pdf.title, 'Du får dela upp hyran')
  for (const tag of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) assert.ok(pdf.tags.includes(tag), tag)
  assert.ok(pdf.fonts.every((font) => font?.startsWith('AtkinsonHyperlegibleNext')) && pdf.fonts.length > 0)
})

test('everything the page says is in the PDF, in the same order', async () => {
  for (const matter of EVERY_MATTER.filter(({ avi }) => avi.claim === 'fee_premises' || avi.claim === null)) {
    const content = letterOf(matter, {})
    const { text } = await readPdf(await letterPdf(content, AT))
    let from = 0
    for (const block of content.blocks) {
      const pieces =
        block.kind === 'facts' ? block.rows.flat() : block.kind === 'table' ? block.rows.flat() : [block.text]
      for (const piece of pieces.filter(Boolean)) {
        const at = pressed(text).indexOf(pressed(piece), from)
        assert.ok(at >= from, `${matter.occasion}: ${piece}`)
        from = at
      }
    }
  }
})

test('names with letters of other languages are written with them', async () => {
  const matter = matterOf('grant')
  const content = letterOf({ ...matter, recipient: { ...matter.recipient, name: 'Łukasz Šimić' } }, {})
  const { text, fonts } = await readPdf(await letterPdf(content, AT))
  assert.match(text, /Łukasz Šimić/)
  assert.ok(fonts.length >= 3)
})

test('a long motivation runs on to the next page, and every page says whose it is', async () => {
  const content = letterOf(
    { ...matterOf('refuse'), motivation: 'Vi har sett över det du skrev till oss. '.repeat(120) },
    {},
  )
  const pdf = await readPdf(await letterPdf(content, AT))
  assert.ok(pdf.pages > 1)
  assert.match(pdf.text, new RegExp(`Ärende 2026-004217 · sida ${pdf.pages} av ${pdf.pages}`))
})
