import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, relevant } from '#cases/flows/question.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { QUESTIONS } from '#cases/flows/rent-deferral/questions.ts'
import { RENT_DEFERRAL_SETTINGS } from '#cases/flows/rent-deferral/settings.ts'
import { request, situation } from '#cases/flows/rent-deferral/testing/request.ts'
import { schemaOf } from '#cases/rules/setting.ts'

const concluded = (facts: DeferralFacts, where = situation()) => RENT_DEFERRAL.conclude(facts, where)
const texts = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text).join(' ')

test('the avi is asked about before the reason, and no question asks for a diagnosis', () => {
  const keys = asked(QUESTIONS, request()).map(({ key }) => key)
  assert.deepEqual(keys.slice(0, 6), ['claim', 'collection', 'ocr', 'amount', 'due_date', 'reason'])
  assert.ok(!QUESTIONS.some(({ kind }) => kind === 'long_text'))
})

test('with the avi at the agency there is nothing more to ask about it, and the caller is referred there', () => {
  const facts = relevant(QUESTIONS, request({ collection: 'yes' }))
  assert.equal(facts.ocr, undefined)
  const { say, warnings, steps, decisions } = concluded(facts)
  assert.match(say.join(' '), /inkassobolaget/)
  assert.match(texts(warnings), /hänvisa dit/)
  assert.ok(steps.some(({ key }) => key === 'refer_to_agency'))
  assert.ok(decisions?.includes('handed_over'))
})

test('an avi about to fall due is answered first', () => {
  assert.equal(concluded(request()).priority?.value, 2)
  assert.equal(concluded(request({ due_date: '2026-12-30' })).priority?.value, 3)
  assert.equal(concluded(request({ due_date: '2026-11-01' })).priority?.value, 2)
  assert.equal(concluded({}).priority, null)
})

test('whose claim it is and who decides is said as soon as the register knows', () => {
  const association = { name: 'Brf Björken', supplement: 'unknown' } as const
  const owner = situation({}, { tenure: 'owner', association })
  assert.match(texts(concluded({ claim: 'fee_home' }, owner).warnings), /Brf Björken\. Styrelsen beslutar/)
  assert.match(concluded({ claim: 'fee_home' }, owner).say.join(' '), /styrelsen i Brf Björken/)
  assert.match(texts(concluded({ claim: 'rent_home' }).warnings), /HSB Stockholm\. KOMS beslutar/)
  assert.match(texts(concluded({ claim: 'rent_home' }, owner).warnings), /Kontrollera avin/)
})

test('a misread reference is said at once', () => {
  assert.match(texts(concluded(request({ ocr: '123451' })).warnings), /Kontrollsiffran/)
})

test('help is told of until it has been told, and what is said threatens nobody', () => {
  assert.match(concluded(request()).say.join(' '), /budget- och skuldrådgivning/)
  assert.match(concluded(request({ children: 'yes' })).say.join(' '), /barn/)
  const told = concluded(request({ support_told: 'yes' }))
  assert.doesNotMatch(told.say.join(' '), /skuldrådgivning/)
  assert.ok(!told.steps.some(({ key }) => key === 'tell_support'))
  for (const facts of [request(), request({ collection: 'yes' }), {}])
    assert.doesNotMatch(concluded(facts).say.join(' '), /vräk|avhys|uppsäg|Kronofogden|betalningsanmärkning|annars/i)
})

test('every setting has a default that it allows itself, a source, and a key of its own', () => {
  for (const setting of RENT_DEFERRAL_SETTINGS) {
    assert.ok(schemaOf(setting).safeParse(setting.initial).success, setting.key)
    assert.ok(setting.source)
  }
  assert.equal(new Set(RENT_DEFERRAL_SETTINGS.map(({ key }) => key)).size, RENT_DEFERRAL_SETTINGS.length)
})
