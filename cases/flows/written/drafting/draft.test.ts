import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Definition } from '#cases/flows/written/definition.ts'
import { checked, shownSoFar } from '#cases/flows/written/drafting/checked.ts'
import { differences } from '#cases/flows/written/drafting/differences.ts'
import { arranged, draftFrom, draftOf } from '#cases/flows/written/drafting/draft.ts'
import { withKeys } from '#cases/flows/written/drafting/keys.ts'
import { STARTING_FLOWS } from '#cases/type-catalogue/flows.ts'

const definitionOf = (sent: Record<string, string>): Definition => {
  const read = checked(draftOf(sent))
  if ('refusals' in read) throw new Error(read.refusals.map(({ message }) => message).join(' '))
  return read.definition
}
const LIFT = {
  'questions.0.ask': 'Är någon fast i hissen?',
  'questions.0.kind': 'yes_no',
  'questions.1.ask': 'Var står den?',
  'questions.1.kind': 'choice',
  'questions.1.options': 'Bottenplan\n\nMellan våningar ',
  'questions.1.when.question': 'ar_nagon_fast_i_hissen',
  'questions.1.when.is.1': 'no',
  'steps.0.title': 'Beställ reparatör',
  'steps.0.owner': 'agent',
  'steps.0.dueDays': '2',
  'texts.0.kind': 'say',
  'texts.0.text': 'Hjälp är på väg.',
  'priorities.0.priority': '1',
  'priorities.0.when.question': 'ar_nagon_fast_i_hissen',
  'priorities.0.when.is.0': 'yes',
  'decisions.solved': 'on',
}

test('what the form sends becomes a definition; keys are made from the words', () => {
  const { questions, steps, priorities, decisions } = definitionOf(LIFT)
  assert.deepEqual(
    questions.map(({ key, options, when }) => ({ key, options, when })),
    [
      { key: 'ar_nagon_fast_i_hissen', options: [], when: null },
      {
        key: 'var_star_den',
        options: ['Bottenplan', 'Mellan våningar'],
        when: { question: 'ar_nagon_fast_i_hissen', is: ['no'] },
      },
    ],
  )
  assert.equal(steps[0]?.dueDays, 2)
  assert.deepEqual(priorities, [{ priority: 1, when: { question: 'ar_nagon_fast_i_hissen', is: ['yes'] } }])
  assert.deepEqual(decisions, ['solved'])
})

test('every published flow can be opened, and saved untouched it is the same flow', () => {
  for (const [key, definition] of STARTING_FLOWS) {
    const read = checked(draftFrom(definition))
    assert.ok('definition' in read, key)
    assert.deepEqual(differences(definition, read.definition), [], key)
  }
})

test('the same words twice get keys of their own, and a key stays when the words change', () => {
  const keys = (draft: ReturnType<typeof draftOf>) => draft.questions.map(({ key }) => key)
  const twice = withKeys(draftOf({ 'questions.0.ask': 'Var?', 'questions.1.ask': 'Var?', 'questions.2.ask': '' }))
  assert.deepEqual(keys(twice), ['var', 'var_2', ''])
  const reworded = { ...twice, questions: twice.questions.map((one) => ({ ...one, ask: 'Vilken våning?' })) }
  assert.deepEqual(keys(withKeys(reworded)), ['var', 'var_2', 'vilken_vaning'])
})

test('what is missing is said beside its field', () => {
  const fields = (sent: Record<string, string>) => {
    const read = checked(draftOf(sent))
    return 'refusals' in read ? read.refusals.map(({ field }) => field) : []
  }
  assert.deepEqual(fields({ 'questions.0.kind': 'yes_no' }), ['questions.0.ask'])
  assert.deepEqual(fields({ ...LIFT, 'questions.1.options': 'Bottenplan' }), ['questions.1.options'])
  assert.deepEqual(fields({ ...LIFT, 'steps.0.dueDays': 'snart' }), ['steps.0.dueDays'])
  assert.deepEqual(fields({ ...LIFT, 'texts.0.when.question': 'no_such' }), [
    'texts.0.when.is',
    'texts.0.when.question',
  ])
  assert.deepEqual(fields({ ...LIFT, 'priorities.0.when.question': '' })[0], 'priorities.0.when.question')
})

test('a flow is shown as far as it is written', () => {
  const { questions, steps } = shownSoFar(draftOf({ ...LIFT, 'questions.1.options': '', 'steps.1.owner': 'agent' }))
  assert.deepEqual(
    questions.map(({ ask }) => ask),
    ['Är någon fast i hissen?'],
  )
  assert.equal(steps.length, 1)
  assert.deepEqual(shownSoFar(draftOf({})).questions, [])
})

test('things are added, moved and removed, and the focus follows', () => {
  const draft = draftOf(LIFT)
  const asks = (act: string) => {
    const { draft: after, focus } = arranged(draft, act)
    return [after.questions.map(({ ask }) => ask.slice(0, 3)), focus]
  }
  assert.deepEqual(asks('add:questions'), [['Är ', 'Var', ''], 'questions.2.ask'])
  assert.deepEqual(asks('down:questions:0'), [['Var', 'Är '], 'down:questions:1'])
  assert.deepEqual(asks('up:questions:0'), [['Är ', 'Var'], 'up:questions:0'])
  assert.deepEqual(asks('remove:questions:0'), [['Var'], 'add:questions'])
  assert.deepEqual(asks('spara'), [['Är ', 'Var'], null])
})

test('versions are compared in words', () => {
  const after = definitionOf({
    ...LIFT,
    'questions.0.key': 'ar_nagon_fast_i_hissen',
    'questions.0.ask': 'Sitter någon fast?',
    'questions.2.ask': 'Sedan när?',
    'questions.2.kind': 'date',
    'steps.0.owner': 'manager',
    'texts.0.text': 'Vi kommer.',
  })
  assert.deepEqual(differences(definitionOf(LIFT), after), [
    'Ändrad: frågan ”Är någon fast i hissen?” frågas ”Sitter någon fast?”.',
    'Tillagd: frågan ”Sedan när?”.',
    'Ändrad: steget ”Beställ reparatör” görs av förvaltaren.',
    'Borttagen: texten ”Hjälp är på väg.”.',
    'Tillagd: texten ”Vi kommer.”.',
  ])
})

test('hostile fields make nothing', () => {
  assert.deepEqual(draftOf({ 'questions.99.__proto__': 'x', 'questions.0.when': 'y', 'kind.0': 'z' }), draftOf({}))
})
