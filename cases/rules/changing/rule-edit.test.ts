import assert from 'node:assert/strict'
import { test } from 'node:test'
import { REFERENCE_RATES } from '#cases/flows/rent-deferral/money/settings.ts'
import { AGENT_AMOUNT, DECIDED_BY } from '#cases/flows/rent-deferral/settings.ts'
import { SETTINGS } from '#cases/rules/catalogue.ts'
import { readValue } from '#cases/rules/changing/read-value.ts'
import { RuleEdit } from '#cases/rules/changing/rule-edit.ts'
import { OBJECTION_DAYS } from '#cases/rules/general-settings.ts'
import { isSame } from '#cases/rules/rules.ts'
import { schemaOf, wordsSetting } from '#cases/rules/setting.ts'
import { typedValue, valueText } from '#cases/rules/shown.ts'

const WORDS = wordsSetting({
  key: 'test.words',
  group: 'Alla ärenden',
  name: 'Ord',
  explains: '',
  initial: [],
  source: '',
})

test('what a form shows of any default is read back as the same value', () => {
  for (const setting of SETTINGS) {
    const read = readValue(setting, typedValue(setting, setting.initial))
    assert.ok('value' in read && isSame(read.value, setting.initial), setting.key)
    assert.ok(valueText(setting, setting.initial).length > 0, setting.key)
  }
})

test('every default is what its setting allows, has a source, and a key of its own', () => {
  for (const setting of SETTINGS) {
    assert.ok(schemaOf(setting).safeParse(setting.initial).success, setting.key)
    assert.ok(setting.source && setting.explains, setting.key)
    assert.match(setting.key, /^[a-z_]+\.[a-z0-9_]+$/)
  }
  assert.equal(new Set(SETTINGS.map(({ key }) => key)).size, SETTINGS.length)
})

test('kronor become öre, words one a line, and numbers are read as they are written here', () => {
  assert.deepEqual(readValue(AGENT_AMOUNT, { value: '15 000,50 kr' }), { value: 1_500_050 })
  assert.deepEqual(readValue(WORDS, { value: 'Diagnos\n\n diagnos \nMissbruk' }), {
    value: ['diagnos', 'missbruk'],
  })
  assert.deepEqual(readValue(OBJECTION_DAYS, { value: ' 21 ' }), { value: 21 })
  assert.ok('refusals' in readValue(OBJECTION_DAYS, { value: 'tre veckor' }))
  assert.ok('refusals' in readValue(OBJECTION_DAYS, { value: '' }))
  assert.ok('refusals' in readValue(AGENT_AMOUNT, { value: '10,005' }))
  assert.ok('refusals' in readValue(DECIDED_BY, { value: 'somebody' }))
})

test('an empty row is not there, and what is wrong with another is said where it stands', () => {
  const rate = { from: '2027-01-01', to: '2027-06-30', reference: '2,5', addition: '8', source: 'Riksbanken' }
  const rows = (...all: object[]) =>
    Object.fromEntries(all.flatMap((row, i) => Object.entries(row).map(([key, value]) => [`rad.${i}.${key}`, value])))
  const empty = { from: '', to: '', reference: '', addition: '', source: '' }
  assert.deepEqual(readValue(REFERENCE_RATES, rows(empty, rate, empty)), {
    value: [{ ...rate, reference: 2.5, addition: 8 }],
  })
  const wrong = readValue(REFERENCE_RATES, rows(empty, { ...rate, reference: 'två', to: '' }))
  assert.deepEqual('refusals' in wrong && wrong.refusals.map(({ field }) => field), ['rad.1.to', 'rad.1.reference'])
})

test('everything that is missing is said at once', () => {
  const faults = RuleEdit.safeParse({ key: OBJECTION_DAYS.key, value: '0', validFrom: '', source: '' }).error?.issues
  assert.deepEqual(faults?.map(({ path }) => path.join('.')).sort(), ['source', 'validFrom', 'value'])
  assert.match(RuleEdit.safeParse({ key: 'no.such' }).error?.issues[0]?.message ?? '', /finns inte/)
})
