import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CLAIM_OPTIONS } from '#cases/flows/rent-deferral/facts.ts'
import { letterHtml } from '#cases/flows/rent-deferral/letters/html.ts'
import { LETTER_KINDS, type LetterContent } from '#cases/flows/rent-deferral/letters/letter.ts'
import { letterOf } from '#cases/flows/rent-deferral/letters/letter-of.ts'
import type { DeferralMatter } from '#cases/flows/rent-deferral/letters/matter.ts'
import { LETTER_SETTINGS } from '#cases/flows/rent-deferral/letters/settings.ts'
import { EVERY_MATTER, matterOf } from '#cases/flows/rent-deferral/letters/testing/matters.ts'
import { schemaOf } from '#cases/rules/setting.ts'

/** Everything a member reads in it, one piece per line. */
const piecesOf = ({ title, sender, to, blocks }: LetterContent): string[] => [
  title,
  sender,
  ...to,
  ...blocks.flatMap((block) =>
    block.kind === 'facts'
      ? [block.label, ...block.rows.flat()]
      : block.kind === 'table'
        ? [block.label, ...block.head, ...block.rows.flat()]
        : [block.text],
  ),
]
const textOf = (matter: DeferralMatter) => piecesOf(letterOf(matter, {})).join('\n').replaceAll('\u00A0', ' ')

test('every kind of letter is written, for rent and fee, home and premises', () => {
  const kinds = new Set(EVERY_MATTER.map((matter) => letterOf(matter, {}).kind))
  assert.deepEqual([...kinds].sort(), [...LETTER_KINDS].sort())
})

test('no sentence has more than 25 words', () => {
  for (const matter of EVERY_MATTER)
    for (const piece of piecesOf(letterOf(matter, {})))
      for (const sentence of piece.split(/[.?!:](?:\s|$)/))
        assert.ok(sentence.split(/\s+/).length <= 25, `${matter.occasion}: ${sentence}`)
})

const THREATS =
  /avhys|vräk|kronofog|inkasso|förverk|uppsäg|säga? upp|stämning|rättslig|domstol|anmärkning|tvinga|tvång|omedelbart|genast|varning|påföljd|krav|kräv|skyldig|måste|annars/i

test('no letter threatens, whatever it has to say', () => {
  for (const matter of EVERY_MATTER) assert.doesNotMatch(textOf(matter), THREATS, matter.occasion)
})

test('the answer stands first, in the title and in the first sentence', () => {
  const firstOf = (matter: DeferralMatter) => {
    const { title, blocks } = letterOf(matter, {})
    const [first] = blocks
    return [title, first?.kind === 'text' ? first.text.replaceAll('\u00A0', ' ') : ''] as const
  }
  const [granted, pay] = firstOf(matterOf('grant'))
  assert.equal(granted, 'Du får vänta med att betala hyran')
  assert.match(pay, /^Betala 7 250,50 kr senast den 15 januari 2027\./)
  const [refused, avi] = firstOf(matterOf('refuse'))
  assert.equal(refused, 'Du får inte anstånd med hyran')
  assert.match(avi, /betala 7 250,50 kr senast den 30 november 2026\.$/)
})

test('a refusal after the due date asks for no day that has been', () => {
  const words = textOf({ ...matterOf('refuse'), day: '2026-12-02' })
  assert.match(words, /betala 7 250,50 kr så snart du kan\. Avins förfallodag var den 30 november 2026\./)
})

test('a granted deferral says who, what for, both dates, the cost, other avier, the way back and whom to call', () => {
  const words = textOf(matterOf('grant'))
  for (const part of [
    /Maja Ekdahl/,
    /Lindgatan 4, lgh 1203/,
    /123455/,
    /30 november 2026/,
    /15 januari 2027/,
    /ingen ränta och ingen avgift/,
    /Nya avier betalar du som vanligt/,
    /anståndet upphöra/,
    /missförstått/,
    /budget- och skuldrådgivning/,
    /Socialtjänsten/,
    /Ring Kund- och Medlemsservice/,
    /Beslutat av\nStyrelsen i Brf Linden\nBeslutat den\n20 november 2026/,
  ])
    assert.match(words, part)
})

test('a plan shows each part with its day, and the sum', () => {
  const { kind, blocks } = letterOf(matterOf('plan'), {})
  assert.equal(kind, 'plan')
  const table = blocks.find((block) => block.kind === 'table')
  assert.deepEqual(
    table?.rows.map((row) => row.join(' ').replaceAll('\u00A0', ' ')),
    [
      '1 15 december 2026 2 416,84 kr',
      '2 15 januari 2027 2 416,83 kr',
      '3 15 februari 2027 2 416,83 kr',
      'Summa  7 250,50 kr',
    ],
  )
})

test('interest and fee are told with their amount, and that interest may be lowered', () => {
  const words = textOf({ ...matterOf('plan'), costs: { interestOre: 3_337, feeOre: 17_000 } })
  assert.match(words, /Räntan för tiden är 33,37 kr\. Avgiften för planen är 170 kr\. .*räntelagen 8 §/)
})

test('nothing in a protected person’s letter tells where she lives, and it says how the post goes', () => {
  for (const matter of EVERY_MATTER) {
    const words = textOf({ ...matter, recipient: { ...matter.recipient, shielded: true } })
    assert.doesNotMatch(words, /Lindgatan|112 20|1203|Brf Linden(?!s)/)
    assert.match(words, /Maja Ekdahl\nSkickas genom Skatteverkets postförmedling/)
  }
})

test('the words are those of the claim', () => {
  for (const { value: claim } of CLAIM_OPTIONS) {
    const matter = matterOf('grant')
    const words = textOf({ ...matter, avi: { ...matter.avi, claim } })
    assert.match(words, claim.startsWith('fee') ? /betala avgiften/ : /betala hyran/)
    assert.equal(/lokalen/.test(words), claim.endsWith('premises'))
  }
})

test('what an administrator sets stands in the letter', () => {
  const rules = { 'rent_deferral.letter_contact': 'Ring 08-465 004 00, vardagar 8 till 16.' }
  assert.match(letterHtml(letterOf(matterOf('grant'), rules)), /08-465 004 00/)
  for (const setting of LETTER_SETTINGS) assert.ok(schemaOf(setting).safeParse(setting.initial).success)
})

test('nothing that anybody typed becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const html = letterHtml(letterOf({ ...matterOf('refuse'), motivation: `<b>${typed}</b><script>"'&` }, {}))
      const tags: string[] = html.match(/<\/?[a-z0-9]+/g) ?? []
      assert.ok(!tags.includes('<b') && !tags.includes('<script'))
      assert.equal(html.split('<article').length, 2)
    }),
  )
})
