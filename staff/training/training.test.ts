import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'
import { developmentWorld } from '#staff/testing/development-world.ts'
import { completeSession } from '#staff/training/complete-session.ts'
import { CourseEdit, NewSession } from '#staff/training/course.ts'
import { addSession, cancelSession, keepCourse } from '#staff/training/keep-course.ts'
import { remindOfSessions } from '#staff/training/send-notices.ts'
import { giveBack, signUp } from '#staff/training/sign-up.ts'
import { coursePage } from '#staff/training/training-pages.ts'

const world = await developmentWorld()
after(world.close)
after(() => setClock())
const { sql, amira, jonas, karin, oskar, ylva, helena, mikael } = world
setClock(new Date('2026-11-22T09:00:00Z'))

let courses = 0
async function session(seats: number, words: Record<string, unknown> = {}) {
  const fieldId = await world.field(`Område ${++courses}`)
  const course = CourseEdit.parse({
    name: `Kurs ${courses}`,
    hours: '3,5',
    validMonths: '24',
    fields: [String(fieldId)],
  })
  const kept = await keepCourse(mikael, course)
  assert.ok(kept.ok)
  const courseId = kept.value.id
  const day = { startsOn: '2026-12-01', startsAt: '09:00', place: 'Fleminggatan', seats: String(seats) }
  assert.ok((await addSession(oskar, NewSession.parse({ courseId, ...day, ...words }))).ok)
  const [row] = await sql`select id::int from staff.course_session where course_id = ${courseId}`
  return { courseId, fieldId, sessionId: row?.id as number }
}
const placeOf = async (actor: Actor, { courseId, sessionId }: { courseId: number; sessionId: number }) =>
  (await coursePage(actor, courseId))?.sessions.find(({ id }) => id === sessionId)
const signupOf = async (actor: Actor, sessionId: number) => {
  const [row] =
    await sql`select id::int, status from staff.signup where session_id = ${sessionId} and employee_id = ${actor.employeeId} order by id desc`
  return row as { id: number; status: string }
}

test('when somebody withdraws, whoever has waited longest moves up and is told', async () => {
  const one = await session(1)
  for (const actor of [amira, jonas, karin]) assert.ok((await signUp(actor, one)).ok)
  assert.equal((await placeOf(amira, one))?.mine, 'booked')
  assert.deepEqual([(await placeOf(karin, one))?.mine, (await placeOf(karin, one))?.queue], ['waiting', 2])
  assert.ok((await giveBack(amira, one)).ok)
  assert.equal((await placeOf(jonas, one))?.mine, 'booked')
  assert.equal((await placeOf(karin, one))?.queue, 1)
  const told = await sql`select kind, employee_id::int as id from staff.notice order by id`
  assert.deepEqual(
    told.map(({ kind, id }) => [kind, id]),
    [
      ['booked', amira.employeeId],
      ['moved_up', jonas.employeeId],
    ],
  )
})

test('ten who sign up and leave at the same moment never share a seat, and none stands empty', async () => {
  const one = await session(2)
  const crowd = [amira, jonas, karin, oskar, ylva]
  await Promise.all(crowd.map((actor) => signUp(actor, one)))
  await Promise.all([...crowd.slice(0, 2).map((actor) => giveBack(actor, one)), signUp(helena, one)])
  const place = await placeOf(mikael, one)
  assert.deepEqual([place?.booked, place?.waiting], [2, 2])
})

test('signing up twice is one place', async () => {
  const one = await session(3)
  await Promise.all([signUp(amira, one), signUp(amira, one)])
  assert.equal((await placeOf(amira, one))?.booked, 1)
})

test('completing writes the training and a confirmed fact that holds as long as the course says', async () => {
  const one = await session(5, { startsOn: '2026-11-22' })
  for (const actor of [amira, jonas]) await signUp(actor, one)
  const [came, stayedAway] = [await signupOf(amira, one.sessionId), await signupOf(jonas, one.sessionId)]
  assert.ok((await completeSession(oskar, { sessionId: one.sessionId, attended: [came.id] })).ok)
  const facts =
    await sql`select employee_id::int as who, valid_to::text, confirmed_by::int as by from staff.competence_fact where field_id = ${one.fieldId}`
  assert.deepEqual(
    facts.map((fact) => ({ ...fact })),
    [{ who: amira.employeeId, valid_to: '2028-11-21', by: oskar.employeeId }],
  )
  const done = await sql`select hours::float8 as hours from staff.course_completion where course_id = ${one.courseId}`
  assert.deepEqual(
    done.map(({ hours }) => hours),
    [3.5],
  )
  assert.equal((await signupOf(jonas, one.sessionId)).status, 'absent')
  const again = await completeSession(oskar, { sessionId: one.sessionId, attended: [stayedAway.id] })
  assert.match(again.ok ? '' : (again.refusals[0]?.message ?? ''), /redan inskriven/)
})

test('a leader writes attendance of her own team only, and of herself never', async () => {
  const one = await session(5, { startsOn: '2026-11-22' })
  for (const actor of [amira, karin, oskar]) await signUp(actor, one)
  const other = await signupOf(karin, one.sessionId)
  assert.equal((await completeSession(oskar, { sessionId: one.sessionId, attended: [other.id] })).ok, false)
  const own = await signupOf(oskar, one.sessionId)
  assert.equal((await completeSession(oskar, { sessionId: one.sessionId, attended: [own.id] })).ok, false)
  const team = await signupOf(amira, one.sessionId)
  assert.ok((await completeSession(oskar, { sessionId: one.sessionId, attended: [team.id] })).ok)
  assert.equal((await signupOf(karin, one.sessionId)).status, 'booked')
  assert.ok((await completeSession(mikael, { sessionId: one.sessionId, attended: [other.id, own.id] })).ok)
  assert.equal((await placeOf(amira, one))?.closed, true)
})

test('a leader reads the names of her own team among those who take part, and that she has is written down', async () => {
  const one = await session(5)
  for (const actor of [amira, karin]) await signUp(actor, one)
  const names = async (actor: Actor) => (await coursePage(actor, one.courseId))?.participants?.map(({ name }) => name)
  assert.deepEqual(await names(oskar), ['Amira'])
  assert.deepEqual(await names(helena), ['Amira', 'Karin'])
  assert.equal(await names(amira), undefined)
  const seen =
    await sql`select from staff.name_viewing where viewer_id = ${oskar.employeeId} and employee_id = ${amira.employeeId} and place = 'Utbildningar'`
  assert.ok(seen.length > 0)
})

test('a cancelled session tells everybody and takes no more places', async () => {
  const one = await session(1)
  for (const actor of [amira, jonas]) await signUp(actor, one)
  assert.ok((await cancelSession(helena, one)).ok)
  const told = await sql`select n.id from staff.notice n join staff.signup p on p.id = n.signup_id
    where p.session_id = ${one.sessionId} and n.kind = 'cancelled'`
  assert.equal(told.length, 2)
  assert.equal((await signUp(karin, one)).ok, false)
})

test('whoever has a place is reminded once, some days before', async () => {
  const one = await session(1, { startsOn: '2026-12-20' })
  for (const actor of [amira, jonas]) await signUp(actor, one)
  setClock(new Date('2026-12-16T09:00:00Z'))
  await remindOfSessions()
  const reminders = async () =>
    (
      await sql`select n.employee_id::int as who from staff.notice n join staff.signup p on p.id = n.signup_id
        where p.session_id = ${one.sessionId} and n.kind = 'reminder'`
    ).map(({ who }) => who)
  assert.deepEqual(await reminders(), [])
  setClock(new Date('2026-12-17T09:00:00Z'))
  await remindOfSessions()
  assert.equal(await remindOfSessions(), 0)
  assert.deepEqual(await reminders(), [amira.employeeId])
})
