import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from '#cases/flows/question.ts'
import { Definition } from '#cases/flows/written/definition.ts'
import { writtenFlow } from '#cases/flows/written/written-flow.ts'

const LIFT = Definition.parse({
  questions: [
    { key: 'stuck', kind: 'yes_no', ask: 'Är någon fast i hissen?' },
    { key: 'ill', kind: 'yes_no', ask: 'Mår personen bra?', when: { question: 'stuck', is: ['yes'] } },
    { key: 'floor', kind: 'choice', ask: 'Var står hissen?', options: ['Bottenplan', 'Mellan våningar'] },
  ],
  steps: [
    {
      key: 'emergency',
      title: 'Ring hissjouren',
      owner: 'agent',
      proof: 'words',
      when: { question: 'stuck', is: ['yes'] },
    },
    { key: 'order', title: 'Beställ hissreparatör', owner: 'agent', dueDays: 1 },
  ],
  texts: [
    { kind: 'say', text: 'Hjälp är på väg.', when: { question: 'stuck', is: ['yes'] } },
    { kind: 'danger', text: 'Stanna kvar i luren.', when: { question: 'ill', is: ['no'] } },
  ],
  priorities: [
    { priority: 2, when: { question: 'floor', is: ['Mellan våningar'] } },
    { priority: 1, when: { question: 'stuck', is: ['yes'] } },
  ],
})
const FLOW = writtenFlow('lift_out_of_order', 1, 'Hiss', LIFT)
const SITUATION = {
  rules: {},
  receivedAt: '2026-11-22T12:00:00.000Z',
  tenure: 'unknown',
  associationId: null,
  association: null,
} as const

test('a flow that an administrator wrote asks, concludes and plans like one in code', () => {
  assert.deepEqual(
    asked(FLOW.questions, {}).map(({ key }) => key),
    ['stuck', 'floor'],
  )
  const calm = FLOW.conclude({ floor: 'Bottenplan' }, SITUATION)
  assert.equal(calm.priority, null)
  assert.deepEqual(
    calm.steps.map(({ key }) => key),
    ['order'],
  )
  const stuck = FLOW.conclude({ stuck: 'yes', ill: 'no', floor: 'Mellan våningar' }, SITUATION)
  assert.deepEqual(stuck.priority, { value: 1, why: 'svaret på ”Är någon fast i hissen?” är ja' })
  assert.deepEqual(stuck.say, ['Hjälp är på väg.'])
  assert.deepEqual(stuck.warnings, [{ kind: 'danger', text: 'Stanna kvar i luren.' }])
  assert.deepEqual(
    stuck.steps.map(({ key }) => key),
    ['emergency', 'order'],
  )
})

test('a definition that contradicts itself is refused where the fault is', () => {
  const faults = (definition: object) =>
    Definition.safeParse(definition).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  const stuck = LIFT.questions[0]
  assert.match(faults({ questions: [stuck, stuck] })[0] ?? '', /samma nyckel/)
  assert.match(faults({ questions: [{ ...LIFT.questions[1] }] })[0] ?? '', /ställs före/)
  assert.match(
    faults({ questions: [{ key: 'a', kind: 'choice', ask: 'Vad?', options: ['Ett'] }] })[0] ?? '',
    /minst två/,
  )
  assert.match(
    faults({
      questions: [stuck],
      texts: [{ kind: 'say', text: 'Hej', when: { question: 'stuck', is: ['kanske'] } }],
    })[0] ?? '',
    /inte ett av svaren/,
  )
  assert.match(
    faults({ steps: [{ key: 'a', title: 'Gör', owner: 'agent', when: { question: 'none', is: ['yes'] } }] })[0] ?? '',
    /inte finns/,
  )
})
