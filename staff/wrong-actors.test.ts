import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'
import type { Result } from '#platform/result.ts'
import { accessPage } from '#staff/access-page.ts'
import { closeYear } from '#staff/closing-years/close-year.ts'
import { yearsPage } from '#staff/closing-years/years-page.ts'
import { competencePage } from '#staff/competence/competence-page.ts'
import { confirmFact, keepFact, withdrawFact } from '#staff/competence/keep-fact.ts'
import { keepField } from '#staff/competence/keep-field.ts'
import { costPage } from '#staff/costing/cost-page.ts'
import { setCost } from '#staff/costing/set-cost.ts'
import { agreeToGoal, sharedGoals } from '#staff/development/planning/shared-goals.ts'
import { writeGoal } from '#staff/development/planning/write-goal.ts'
import { changeSetting } from '#staff/development/settling/change-setting.ts'
import { settingsPage } from '#staff/development/settling/settings-page.ts'
import { grantAccess, withdrawAccess } from '#staff/granting/grant-access.ts'
import { importPage } from '#staff/importing/import-page.ts'
import { chooseMapping, importKept, keepFile } from '#staff/importing/kept-file.ts'
import { addSeat, closeSeat, keepAlias, keepReason, setGapDays, setRetention } from '#staff/keeping/keep-settings.ts'
import { addUnit, changeUnit, closeUnit } from '#staff/keeping/keep-tree.ts'
import { personPage } from '#staff/keeping/person-page.ts'
import { registerPage } from '#staff/keeping/register-page.ts'
import { moveChoices } from '#staff/moving/choices.ts'
import { movesPage } from '#staff/moving/moves-page.ts'
import { addState, correctAssignment, endState } from '#staff/registering/correct.ts'
import { endAssignment, joinPerson } from '#staff/registering/join-and-leave.ts'
import { movePerson } from '#staff/registering/move-person.ts'
import { publishYear, withdrawPublication } from '#staff/statistics/publishing/publish-year.ts'
import { setTarget } from '#staff/statistics/targeting/set-target.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'
import { completeSession } from '#staff/training/complete-session.ts'
import { addSession, cancelSession, keepCourse } from '#staff/training/keep-course.ts'
import { vacanciesPage } from '#staff/vacancies/vacancies-page.ts'

// What a page or an action would never let through, called directly: every command and every read guards itself.

const world = await developmentWorld()
after(world.close)
after(() => setClock())
setClock(new Date('2026-11-22T09:00:00Z'))
const { sql, amira, jonas, karin, oskar, ylva, helena, mikael, receiver } = world
const administrator: Actor = { ...receiver, roles: ['administrator'] }
const everybody = { amira, oskar, helena, mikael, receiver, administrator }
type Name = keyof typeof everybody

// A reader who is let in may still meet an empty register; only who is let in is asked here.
await sql`insert into staff.unit (key) values ('koms')`

/** Each command with what it would be sent, and who may. */
const COMMANDS: readonly (readonly [string, (actor: Actor) => Promise<Result<unknown>>, readonly Name[]])[] = [
  ['close a year', (a) => closeYear(a, { year: 2020 }), ['helena', 'mikael']],
  [
    'a field',
    (a) => keepField(a, { fieldId: 99, name: 'X', description: '', caseTypes: [], retired: false }),
    ['helena', 'mikael'],
  ],
  [
    'a cost',
    (a) =>
      setCost(a, {
        key: 'hour_cost',
        unit: 'kronor',
        low: 1,
        likely: 2,
        high: 3,
        owner: 'HR',
        source: 'x',
        sourceDate: '2026-01-01',
        replaces: null,
      }),
    ['helena', 'mikael'],
  ],
  ['a rule', (a) => changeSetting(a, { key: 'plan_months', validFrom: '2027-01-01', value: '6' }), ['mikael']],
  [
    'grant',
    (a) => grantAccess(a, { employeeId: 9_999, access: 'hr', validFrom: '2026-01-01', validTo: null }),
    ['administrator'],
  ],
  ['withdraw', (a) => withdrawAccess(a, { grantId: 9_999 }), ['administrator']],
  ['keep a file', (a) => keepFile(a, 'x.csv', Buffer.from('')), ['mikael']],
  ['map columns', (a) => chooseMapping(a, { fileId: 1 } as Parameters<typeof chooseMapping>[1]), ['mikael']],
  ['import', (a) => importKept(a, { fileId: 1 }), ['mikael']],
  ['a seat', (a) => addSeat(a, { title: 'X', unitId: 9_999, critical: false, validFrom: '2026-01-01' }), ['mikael']],
  ['close a seat', (a) => closeSeat(a, { positionId: 9_999, lastDay: '2026-01-01' }), ['mikael']],
  ['a reason', (a) => keepReason(a, { reasonId: 9_999, name: 'X', class: 'unknown', retired: false }), ['mikael']],
  ['an alias', (a) => keepAlias(a, { text: 'x', reasonId: 9_999 }), ['mikael']],
  ['the gap', (a) => setGapDays(a, { gapDays: 31, validFrom: '2030-01-01' }), ['mikael']],
  ['retention', (a) => setRetention(a, { key: 'name_viewing_days', value: 365, validFrom: '2030-01-01' }), ['mikael']],
  ['a unit', (a) => addUnit(a, { name: 'X', parentId: 9_999, validFrom: '2026-01-01' }), ['mikael']],
  [
    'change a unit',
    (a) => changeUnit(a, { unitId: 9_999, name: 'X', parentId: null, from: '2026-01-01', revision: '' }),
    ['mikael'],
  ],
  ['close a unit', (a) => closeUnit(a, { unitId: 9_999, lastDay: '2026-01-01' }), ['mikael']],
  ['correct', (a) => correctAssignment(a, { key: 9_999 } as Parameters<typeof correctAssignment>[1]), ['mikael']],
  ['a leave', (a) => addState(a, { key: 9_999, kind: 'leave', validFrom: '2026-01-01', validTo: null }), ['mikael']],
  ['end a leave', (a) => endState(a, { stateId: 9_999, lastDay: null }), ['mikael']],
  ['end', (a) => endAssignment(a, { key: 9_999, lastDay: '2026-01-01', endReasonId: 1, revision: '' }), ['mikael']],
  ['begin', (a) => joinPerson(a, { legalEntityId: 9_999 } as Parameters<typeof joinPerson>[1]), ['mikael']],
  [
    'move',
    (a) => movePerson(a, { key: 9_999, on: '2026-01-01' } as Parameters<typeof movePerson>[1]),
    ['helena', 'mikael'],
  ],
  ['publish', (a) => publishYear(a, { year: 2090 }), ['helena']],
  ['unpublish', (a) => withdrawPublication(a, { id: 9_999 }), ['helena']],
  ['a target', (a) => setTarget(a, { percent: 60, validFrom: '2026-01-01' }), ['helena']],
  [
    'a course',
    (a) =>
      keepCourse(a, {
        courseId: 9_999,
        name: 'X',
        description: '',
        hours: 1,
        validMonths: null,
        fields: [],
        retired: false,
      }),
    ['helena', 'mikael'],
  ],
  [
    'a session',
    (a) =>
      addSession(a, {
        courseId: 9_999,
        startsOn: '2027-01-01',
        startsAt: '09:00',
        endsOn: '2027-01-01',
        place: 'x',
        seats: 1,
      }),
    ['oskar', 'helena', 'mikael'],
  ],
  ['cancel', (a) => cancelSession(a, { sessionId: 9_999 }), ['oskar', 'helena', 'mikael']],
  ['attendance', (a) => completeSession(a, { sessionId: 9_999, attended: [] }), ['oskar', 'helena', 'mikael']],
]
/** How a refusal for want of a right reads; every other is about what was sent. */
const CLOSED = /^Bara /

test('every command asks who it is before it looks at anything, whichever door it came through', async () => {
  for (const [what, send, may] of COMMANDS)
    for (const [name, actor] of Object.entries(everybody)) {
      const answer = await send(actor)
      const closed = !answer.ok && answer.refusals.some(({ message }) => CLOSED.test(message))
      assert.equal(!closed, may.includes(name as Name), `${name}: ${what}: ${JSON.stringify(answer)}`)
    }
})

test('every read that is not for everybody gives the others nothing', async () => {
  const reads: readonly (readonly [string, (actor: Actor) => Promise<unknown>, readonly Name[]])[] = [
    ['years', (a) => yearsPage(a), ['helena', 'mikael']],
    ['costs', (a) => costPage(a), ['helena', 'mikael']],
    ['register', (a) => registerPage(a, undefined), []],
    ['a person', (a) => personPage(a, amira.employeeId, undefined), ['mikael']],
    ['an import', (a) => importPage(a, 1), []],
    ['moves', (a) => movesPage(a, undefined), ['oskar', 'helena', 'mikael']],
    ['choices of a move', (a) => moveChoices(a, undefined), ['helena', 'mikael']],
    ['vacancies', (a) => vacanciesPage(a), ['oskar', 'helena', 'mikael']],
  ]
  for (const [what, read, may] of reads)
    for (const [name, actor] of Object.entries(everybody)) {
      const found = await read(actor)
      // The register of this test has no tree and no file: what is empty for HR tells nothing of the others.
      if (may.length || name !== 'mikael')
        assert.equal(found !== undefined, may.includes(name as Name), `${name}: ${what}`)
    }
  for (const actor of [amira, oskar, helena, receiver, administrator])
    assert.deepEqual((await settingsPage(actor)).values, [])
  for (const actor of [amira, oskar, helena, mikael, receiver]) assert.deepEqual((await accessPage(actor)).rows, [])
})

test('a leader reads and confirms the facts of her own team alone, and an agent nobody’s but her own', async () => {
  const fieldId = await world.field('Fukt')
  const fact = { fieldId, basis: 'course', evidence: 'Kurs', achievedOn: '2026-01-01', validTo: null } as const
  assert.ok((await keepFact(karin, { ...fact, employeeId: karin.employeeId })).ok)
  const [row] = await sql`select id::int from staff.competence_fact where employee_id = ${karin.employeeId}`
  const target = { factId: row?.id }
  for (const wrong of [amira, oskar, receiver, administrator]) {
    assert.equal((await keepFact(wrong, { ...fact, employeeId: karin.employeeId })).ok, false)
    assert.equal((await confirmFact(wrong, target)).ok, false)
    assert.equal((await withdrawFact(wrong, target)).ok, false)
    assert.equal(JSON.stringify([...((await competencePage(wrong)).teams ?? [])]).includes('Karin'), false)
  }
  assert.equal((await confirmFact(karin, target)).ok, false, 'nobody confirms herself')
  assert.ok((await confirmFact(ylva, target)).ok)
})

test('a goal is its owner’s: nobody else writes it, and only her own leader reads and agrees to what is shared', async () => {
  const goal = {
    goalId: null,
    version: 1,
    goal: 'Ekonomi',
    steps: '',
    targetOn: null,
    status: 'active',
    shared: true,
  } as const
  const written = await writeGoal(amira, goal)
  assert.ok(written.ok)
  const { goalId } = written.value
  for (const wrong of [jonas, oskar, helena, mikael, ylva])
    assert.equal((await writeGoal(wrong, { ...goal, goalId, goal: 'Något annat' })).ok, false)
  for (const wrong of [amira, jonas, ylva, helena, mikael, receiver]) {
    assert.deepEqual(await sharedGoals(wrong), [])
    assert.equal((await agreeToGoal(wrong, { goalId, version: 1 })).ok, false)
  }
  assert.equal((await sharedGoals(oskar)).length, 1)
  assert.ok((await writeGoal(amira, { ...goal, goalId, shared: false })).ok)
  assert.deepEqual(await sharedGoals(oskar), [])
  assert.equal((await agreeToGoal(oskar, { goalId, version: 2 })).ok, false)
})
