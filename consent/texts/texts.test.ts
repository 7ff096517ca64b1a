import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageAt } from '#consent/pages/site.ts'
import { publishingFaults } from '#consent/policies/drafting/faults.ts'
import type { Block, Inline } from '#consent/policies/markdown/document.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'
import { POLICY_KINDS, POLICY_LANGUAGES } from '#consent/policies/policy.ts'
import { FIRST_REASON, firstText, firstTexts } from '#consent/texts/first-texts.ts'

const all = POLICY_KINDS.flatMap((kind) =>
  POLICY_LANGUAGES.map((language) => ({ kind, language, ...firstText(kind, language) })),
)

/** Where the links of a text lead. */
const links = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(links)
    if (block.kind === 'definitions') return block.items.flatMap(({ term, is }) => [term, ...is].flatMap(linksIn))
    if (block.kind === 'table') return [block.head, ...block.rows].flat().flatMap(linksIn)
    if (block.kind === 'quote') return links(block.children)
    return 'children' in block ? linksIn(block.children) : []
  })
const linksIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((one) =>
    'children' in one ? [...(one.kind === 'link' ? [one.href] : []), ...linksIn(one.children)] : [],
  )

test('every first edition could be published as it stands', () => {
  for (const { kind, ...words } of firstTexts()) assert.deepEqual(publishingFaults(kind, words, FIRST_REASON), [], kind)
})

test('both languages tell the same: as many pieces of the same kinds, in the same order', () => {
  for (const kind of POLICY_KINDS) {
    const [sv, en] = POLICY_LANGUAGES.map((language) =>
      parsePolicy(firstText(kind, language).body).map((block) =>
        block.kind === 'heading' ? `h${block.level}` : block.kind,
      ),
    )
    assert.deepEqual(sv, en, kind)
  }
})

test('every link within the site leads to a public page in the language of the text, or one that exists in Swedish only', () => {
  for (const { kind, language, body } of all)
    for (const href of links(parsePolicy(body)).filter((one) => one.startsWith('/'))) {
      const page = pageAt(href.replace(/#.*$/, ''))
      assert.ok(page, `${kind} ${language}: ${href}`)
      assert.ok(page.language === language || page.kind === 'contact', `${kind} ${language}: ${href}`)
    }
})

test('3.2: nothing says that whoever goes on using the site has consented', () => {
  for (const { body } of all) {
    assert.doesNotMatch(body, /klicka på acceptera|fortsätta använda|continu\w+ (to use|using)/i)
    assert.doesNotMatch(body, /titta in här ibland|check back/i)
  }
})

test('3.28: the only contact is the one that the policy of 2020 names; no number and no address is invented', () => {
  for (const { body } of all) {
    for (const mail of body.match(/[\w.-]+@[\w.-]+\w/g) ?? []) assert.equal(mail, 'juristerna@hsb.se')
    assert.doesNotMatch(body, /\b0\d{1,3}[- ]\d{2}|\+46|\b\d{6}-\d{4}\b/)
  }
})

test('3.13: no purpose is only to improve the experience, and private browsing is not said to turn cookies off', () => {
  for (const { body } of all) assert.doesNotMatch(body, /användarupplevelse|user experience|fotavtryck|footprint/i)
  assert.match(firstText('cookies', 'sv').body, /Privat läge stänger inte av kakor/)
})

const ART_13: Record<string, [sv: RegExp, en: RegExp]> = {
  'controller and contact (1 a)': [/\{\{ansvariga\}\}/, /\{\{ansvariga\}\}/],
  'data protection officer (1 b)': [/Dataskyddsombud/, /Data protection officer/],
  'purposes and basis (1 c)': [/Grunden är ditt samtycke/, /The basis is your consent/],
  'legitimate interests (1 d)': [/berättigade intresse av/, /legitimate interest in/],
  'recipients (1 e)': [/Vilka som får del/, /Who receives/],
  'third countries and safeguards (1 f)': [/Utanför EU/, /Outside the EU/],
  'period (2 a)': [/i 24 månader/, /for 24 months/],
  'access, rectification, erasure, restriction, portability, objection (2 b)': [
    /artikel 15[\s\S]*artikel 16[\s\S]*artikel 17[\s\S]*artikel 18[\s\S]*artikel 20[\s\S]*artikel 21/,
    /Article 15[\s\S]*Article 16[\s\S]*Article 17[\s\S]*Article 18[\s\S]*Article 20[\s\S]*Article 21/,
  ],
  'withdrawal (2 c)': [/ta tillbaka ett samtycke när som helst/, /withdraw consent at any time/],
  'complaint (2 d)': [/Integritetsskyddsmyndigheten, IMY/, /Authority for Privacy Protection, IMY/],
  'whether it is required (2 e)': [/Måste du lämna uppgifter/, /Must you provide data/],
  'automated decisions (2 f)': [/Inga automatiska beslut/, /No automated decisions/],
}

for (const [what, [sv, en]] of Object.entries(ART_13))
  test(`3.27: the policy on personal data tells of ${what} in both languages`, () => {
    assert.match(firstText('privacy', 'sv').body, sv)
    assert.match(firstText('privacy', 'en').body, en)
  })

test('3.32: the accessibility statement names the law, how the service is used, how it conforms, what is lacking, whom to tell', () => {
  const { body } = firstText('accessibility', 'sv')
  for (const piece of [
    /2023:254/,
    /24 §/,
    /25 §/,
    /Så använder du den/,
    /WCAG 2\.2, nivå AA/,
    /EN 301 549/,
    /Kända brister/,
    /Säg till/,
  ])
    assert.match(body, piece)
})
