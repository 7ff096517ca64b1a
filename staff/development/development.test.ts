import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'
import type { Result } from '#platform/result.ts'
import { competencePage } from '#staff/competence/competence-page.ts'
import { NewFact } from '#staff/competence/fact.ts'
import { confirmFact, keepFact, withdrawFact } from '#staff/competence/keep-fact.ts'
import { addLearningCase } from '#staff/development/learning/keep-learning-case.ts'
import { ownPage } from '#staff/development/own-page.ts'
import { GoalEdit } from '#staff/development/planning/goal-edit.ts'
import { agreeToGoal, sharedGoals } from '#staff/development/planning/shared-goals.ts'
import { writeGoal } from '#staff/development/planning/write-goal.ts'
import { changeSetting } from '#staff/development/settling/change-setting.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'

const world = await developmentWorld()
after(world.close)
after(() => setClock())
const { amira, jonas, karin, oskar, ylva, helena, mikael } = world
setClock(new Date('2026-11-22T09:00:00Z'))
const water = await world.field('Fukt')

const said = (result: Result<unknown>) => (result.ok ? 'done' : (result.refusals[0]?.message ?? ''))
const fact = (employee: Actor, words: Record<string, unknown> = {}) =>
  NewFact.parse({
    ...{ employeeId: employee.employeeId, fieldId: water, basis: 'course', evidence: 'Kurs', achievedOn: '2026-01-10' },
    ...words,
  })
const goal = (words: Record<string, unknown>) => GoalEdit.parse({ goal: 'Lära mig fukt', ...words })
async function goalOf(actor: Actor) {
  const [one] = (await ownPage(actor)).goals
  assert.ok(one)
  return one
}

test('what one writes of oneself waits for somebody else to see what shows it', async () => {
  assert.equal(said(await keepFact(amira, fact(amira))), 'done')
  const [own] = (await ownPage(amira)).facts
  assert.equal(own?.confirmedBy, null)
  const target = { factId: own?.id ?? 0 }
  assert.match(said(await confirmFact(amira, target)), /Någon annan/)
  for (const stranger of [jonas, ylva, karin]) assert.match(said(await confirmFact(stranger, target)), /behörighet/)
  assert.equal(said(await confirmFact(oskar, target)), 'done')
  assert.equal((await ownPage(amira)).facts[0]?.confirmedBy, 'Oskar')
  assert.match(said(await withdrawFact(amira, target)), /bekräftad/)
})

test('a leader writes and reads facts of her own team only, others read no names at all, and each look is told', async () => {
  assert.match(said(await keepFact(oskar, fact(karin))), /svarar för/)
  const namesFor = async (actor: Actor) =>
    (await competencePage(actor)).teams?.flatMap(({ people }) => people.map(({ name }) => name))
  assert.deepEqual(await namesFor(oskar), ['Amira', 'Jonas', 'Oskar'])
  assert.deepEqual(await namesFor(helena), ['Amira', 'Jonas', 'Oskar', 'Karin', 'Ylva'])
  assert.equal(await namesFor(jonas), undefined)
  const everything = JSON.stringify(await competencePage(jonas), (_, value) =>
    value instanceof Map ? [...value] : value,
  )
  for (const name of ['Amira', 'Oskar', 'Kurs']) assert.ok(!everything.includes(name), name)
  const looked = (await ownPage(amira)).looked.map(({ who, place }) => `${who}, ${place}`)
  assert.ok(looked.includes('Oskar, Kompetens') && looked.includes('Helena, Kompetens'))
})

test('a goal is its owner’s alone until she shares it, and then her leader’s to agree to as it was read', async () => {
  assert.ok((await writeGoal(karin, goal({ steps: 'Gå kursen' }))).ok)
  for (const leader of [ylva, helena, oskar]) assert.deepEqual(await sharedGoals(leader), [])
  const { id, version } = await goalOf(karin)
  assert.ok((await writeGoal(karin, goal({ goalId: id, version, steps: 'Gå kursen', shared: 'on' }))).ok)
  assert.deepEqual(
    (await sharedGoals(ylva)).map(({ name }) => name),
    ['Karin'],
  )
  assert.deepEqual(await sharedGoals(oskar), [])
  assert.match(said(await agreeToGoal(oskar, { goalId: id, version: version + 1 })), /inte delat/)
  assert.match(said(await agreeToGoal(ylva, { goalId: id, version })), /har ändrats/)
  assert.equal(said(await agreeToGoal(ylva, { goalId: id, version: version + 1 })), 'done')
  const agreed = await goalOf(karin)
  assert.deepEqual([agreed.agreedBy, agreed.agreedVersion, agreed.earlier.length], ['Ylva', 2, 1])
  assert.equal((await writeGoal(amira, goal({ goalId: id, version: 2 }))).ok, false)
})

test('a team leader shares with the manager', async () => {
  assert.ok((await writeGoal(oskar, goal({ shared: 'on' }))).ok)
  assert.deepEqual(
    (await sharedGoals(helena)).map(({ name }) => name),
    ['Oskar'],
  )
  assert.deepEqual(
    await sharedGoals(ylva),
    (await sharedGoals(ylva)).filter(({ name }) => name === 'Karin'),
  )
})

test('two saves of one goal are joined field by field, and where they differ nothing is overwritten', async () => {
  await writeGoal(jonas, goal({}))
  const { id: goalId } = await goalOf(jonas)
  assert.ok((await writeGoal(jonas, goal({ goalId, version: 1, steps: 'Läsa' }))).ok)
  assert.ok((await writeGoal(jonas, goal({ goalId, version: 1, targetOn: '2027-03-01' }))).ok)
  const joined = await goalOf(jonas)
  assert.deepEqual([joined.steps, joined.targetOn, joined.version], ['Läsa', '2027-03-01', 3])
  const clash = await writeGoal(jonas, goal({ goalId, version: 1, steps: 'Öva' }))
  assert.deepEqual(!clash.ok && clash.conflict, { version: 3, changes: ['Så gör jag är nu: Läsa'] })
  assert.equal((await goalOf(jonas)).steps, 'Läsa')
})

test('learning cases open when HR has entered both days, and hold nothing but a type that exists', async () => {
  const learnt = (caseType = 'water_damage') => addLearningCase(amira, { caseType, happenedOn: '2026-11-20' })
  assert.match(said(await learnt()), /avstängda/)
  const settle = (key: 'learning_assessment_on' | 'learning_negotiation_on', actor = mikael) =>
    changeSetting(actor, { key, validFrom: '2026-11-22', value: '2026-11-01' })
  assert.match(said(await settle('learning_assessment_on', helena)), /Bara HR/)
  assert.equal(said(await settle('learning_assessment_on')), 'done')
  assert.match(said(await learnt()), /avstängda/)
  assert.equal(said(await settle('learning_negotiation_on')), 'done')
  assert.equal(said(await learnt()), 'done')
  assert.match(said(await learnt('anna_svensson')), /i listan/)
  const [kept] = (await ownPage(amira)).learningCases
  assert.deepEqual([kept?.caseType, kept?.happenedOn], ['water_damage', '2026-11-20'])
})
