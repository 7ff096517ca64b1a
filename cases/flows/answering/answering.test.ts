import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { answerQuestions } from '#cases/flows/answering/answer-questions.ts'
import { Answering } from '#cases/flows/answering/answers.ts'
import { finishStep, reopenStep } from '#cases/flows/stepping/finish-step.ts'
import { Definition } from '#cases/flows/written/definition.ts'
import { changeType } from '#cases/reclassifying/reclassify-case.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { eventsOf, target } from '#cases/testing/read-case.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
  const lift = Definition.parse({
    questions: [
      { key: 'stuck', kind: 'yes_no', ask: 'Är någon fast i hissen?' },
      { key: 'name', kind: 'text', ask: 'Vem?', when: { question: 'stuck', is: ['yes'] } },
    ],
    steps: [
      {
        key: 'call',
        title: 'Ring hissjouren',
        owner: 'agent',
        proof: 'words',
        when: { question: 'stuck', is: ['yes'] },
      },
      { key: 'order', title: 'Beställ reparatör', owner: 'agent', dueDays: 1 },
    ],
    priorities: [{ priority: 1, when: { question: 'stuck', is: ['yes'] } }],
  })
  await world.sql`
    insert into cases.flow_definition (type_key, version, definition, saved_at, published_at)
    values ('lock_and_key', 90, ${world.sql.json(lift)}, now(), now())`
})
after(() => world.close())

const answers = (number: string, version: number, words: Record<string, string>) =>
  Answering.parse({ number, version, flow: 'lock_and_key', ...words })
const stepsOf = async (number: string) =>
  (
    await world.sql`
    select s.key, s.done_at is not null as done, s.dropped_at is not null as dropped
    from cases.step s join cases."case" c on c.id = s.case_id where c.number = ${number} order by s.id`
  ).map(({ key, done, dropped }) => `${key}${done ? ' done' : ''}${dropped ? ' dropped' : ''}`)
const caseOf = async (number: string) => {
  const [row] = await world.sql`select priority, version, deadline_at from cases."case" where number = ${number}`
  return row as { priority: number; version: number; deadline_at: Date }
}
const lift = (words = {}) => registered(world.amira, { type: 'lock_and_key', description: 'Hissen står.', ...words })

test('what is answered in the call sets the priority, plans the steps, and stands in the one event', async () => {
  const number = await lift({ 'svar.stuck': 'yes', 'svar.name': 'Maja' })
  assert.equal((await caseOf(number)).priority, 1)
  assert.deepEqual(await stepsOf(number), ['call', 'order'])
  const events = await eventsOf(world, number)
  assert.equal(events.length, 1)
  assert.deepEqual(
    events[0]?.data.flow.answers.map(({ ask, to }: { ask: string; to: string }) => [ask, to]),
    [
      ['Är någon fast i hissen?', 'Ja'],
      ['Vem?', 'Maja'],
    ],
  )
})

test('a changed answer changes what follows, says why, and an answer that rested on it counts no longer', async () => {
  const number = await lift({ 'svar.stuck': 'yes', 'svar.name': 'Maja' })
  const before = await caseOf(number)
  const changed = await answerQuestions(world.amira, answers(number, before.version, { 'svar.stuck': 'no' }))
  assert.equal(changed.ok, true)
  const after = await caseOf(number)
  assert.equal(after.priority, 3)
  assert.ok(after.deadline_at > before.deadline_at)
  assert.deepEqual(await stepsOf(number), ['call dropped', 'order'])
  const facts = await world.sql`
    select f.key, f.choice from cases.fact f join cases."case" c on c.id = f.case_id where c.number = ${number}`
  assert.deepEqual([...facts], [{ key: 'stuck', choice: 'no' }])
  const back = await answerQuestions(world.amira, answers(number, after.version, { 'svar.stuck': 'yes' }))
  assert.equal(back.ok, true)
  assert.deepEqual(await stepsOf(number), ['call', 'order'])
  const [, , last] = await eventsOf(world, number)
  assert.deepEqual(last?.data.priority, [3, 1])
  assert.match(last?.data.why, /fast i hissen/)
})

test('an answer that does not fit is refused beside its question, and nothing is saved', async () => {
  const number = await lift()
  const { version } = await caseOf(number)
  const refused = await answerQuestions(world.amira, answers(number, version, { 'svar.stuck': 'kanske' }))
  assert.equal(refused.ok, false)
  assert.deepEqual(refused.ok ? [] : refused.refusals.map(({ field }) => field), ['svar.stuck'])
  assert.equal((await caseOf(number)).version, version)
})

test('a step is done with what shows it, once, and can be opened again', async () => {
  const number = await lift({ 'svar.stuck': 'yes' })
  const step = async (proof: string) => ({
    ...(await target(world, number)),
    flow: 'lock_and_key',
    step: 'call',
    proof,
  })
  const empty = await finishStep(world.amira, await step(''))
  assert.deepEqual(empty.ok ? [] : empty.refusals.map(({ field }) => field), ['proof'])
  assert.equal((await finishStep(world.amira, await step('Order 4711'))).ok, true)
  assert.deepEqual(await stepsOf(number), ['call done', 'order'])
  assert.equal((await finishStep(world.amira, await step('Order 4711'))).ok, false)
  assert.equal((await reopenStep(world.amira, await step(''))).ok, true)
  assert.deepEqual(await stepsOf(number), ['call', 'order'])
  assert.deepEqual(
    (await eventsOf(world, number)).map(({ kind }) => kind),
    ['registered', 'step_done', 'step_undone'],
  )
})

test('another type brings its own questions, and what the former one still wanted done falls away', async () => {
  const number = await lift({ 'svar.stuck': 'yes' })
  const changed = await changeType(world.amira, { ...(await target(world, number)), type: 'other' })
  assert.equal(changed.ok, true)
  assert.ok((await stepsOf(number)).slice(0, 2).every((step) => step.endsWith('dropped')))
  const back = await changeType(world.amira, { ...(await target(world, number)), type: 'lock_and_key' })
  assert.equal(back.ok, true)
  assert.deepEqual((await stepsOf(number)).slice(0, 2), ['call', 'order'])
})

test('a running case keeps the version it began with', async () => {
  const number = await lift({ 'svar.stuck': 'no' })
  await world.sql`
    insert into cases.flow_definition (type_key, version, definition, saved_at, published_at)
    values ('lock_and_key', 91, ${world.sql.json(Definition.parse({ steps: [{ key: 'new', title: 'Nytt', owner: 'agent' }] }))}, now(), now())`
  const { version } = await caseOf(number)
  assert.equal((await answerQuestions(world.amira, answers(number, version, { 'svar.stuck': 'yes' }))).ok, true)
  assert.deepEqual(await stepsOf(number), ['order', 'call'])
  assert.deepEqual(await stepsOf(await lift()), ['new'])
})

test('the queue knows the first step that is due, and forgets it when the step is done', async () => {
  const number = await lift({ 'svar.stuck': 'yes' })
  const next = async () =>
    (await world.sql`select next_step_at from cases."case" where number = ${number}`)[0]?.next_step_at as Date | null
  // The version published last has one step without a day; the one before had an order within a day.
  assert.equal(await next(), null)
  await world.sql`update cases.step set due_at = '2026-11-23T15:00:00Z' where case_id = (select id from cases."case" where number = ${number})`
  assert.deepEqual(await next(), new Date('2026-11-23T15:00:00Z'))
  const done = { ...(await target(world, number)), flow: 'lock_and_key', step: 'new', proof: '' }
  assert.equal((await finishStep(world.amira, done)).ok, true)
  assert.equal(await next(), null)
})
