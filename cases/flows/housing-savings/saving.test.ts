import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, before, test } from 'node:test'
import { answerQuestions } from '#cases/flows/answering/answer-questions.ts'
import { Answering } from '#cases/flows/answering/answers.ts'
import { chaseSignatures } from '#cases/flows/housing-savings/chasing/chase-signatures.ts'
import type { HousingSavingsEvent } from '#cases/flows/housing-savings/events.ts'
import { nameChild } from '#cases/flows/housing-savings/naming/name-child.ts'
import { nameGuardian } from '#cases/flows/housing-savings/naming/name-guardian.ts'
import { ChildNaming, GuardianNaming } from '#cases/flows/housing-savings/naming/naming.ts'
import { NOTHING_HAPPENED, replay } from '#cases/flows/housing-savings/replay.ts'
import {
  askSignature,
  giveSignature,
  leaveApplication,
  refuseSignature,
} from '#cases/flows/housing-savings/signing/sign.ts'
import {
  finished,
  grandmothersCall,
  guardiansIn,
  makeFamily,
  named,
  openSteps,
  type SavingWorld,
  said,
  savingWorld,
} from '#cases/flows/housing-savings/testing/saving-world.ts'
import { eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

let world: SavingWorld
before(async () => {
  world = await savingWorld()
})
after(() => world.close())
afterEach(() => setClock())

const at = (day: string) => setClock(new Date(`${day}T10:00:00Z`))
type Act = typeof askSignature
const sign = async (act: Act, actor: Actor, number: string, guardian: number, on: string | null = null) =>
  said(act(actor, { ...(await target(world, number)), guardian, on }))

/** A call that has come as far as the bank, with two guardians. */
async function atTheBank(actor = world.amira) {
  at('2026-11-02')
  const number = await grandmothersCall(world, actor)
  assert.equal(await named(world, actor, number, world.family.child), 'ok')
  for (const [step, proof] of [
    ['guardians_told', '2026-11-02'],
    ['applied', '2026-11-02'],
    ['member', '2026-11-02'],
  ] as const)
    assert.equal(await finished(world, actor, number, step, proof), 'ok', step)
  at('2026-11-03')
  assert.equal(await finished(world, actor, number, 'bank', '2026-11-03'), 'ok')
  const [mother, father] = await guardiansIn(world, number)
  return { number, mother: mother?.id ?? 0, father: father?.id ?? 0 }
}

test('a grandchild’s account goes from the call to the bank’s word, and every guardian signs before it is confirmed', async () => {
  const { number, mother, father } = await atTheBank()
  assert.equal(await sign(askSignature, world.amira, number, mother), 'ok')
  assert.equal(await sign(askSignature, world.amira, number, father), 'ok')
  at('2026-11-05')
  assert.equal(await sign(giveSignature, world.amira, number, mother), 'ok')
  assert.match(await finished(world, world.amira, number, 'account', '2026-11-05'), /En underskrift fattas/)
  assert.equal(await sign(giveSignature, world.amira, number, father), 'ok')
  assert.equal(await finished(world, world.amira, number, 'account', '2026-11-05'), 'ok')
  assert.deepEqual(await openSteps(world, number), ['standing_transfer', 'points'])
  const kinds = (await eventsOf(world, number)).map(({ kind }) => kind)
  assert.equal(kinds.filter((kind) => kind === 'signature_asked').length, 2)
  assert.equal(kinds.filter((kind) => kind === 'signature_given').length, 2)
})

test('the guardians come from the register as they are today, and leave when the custody has ended', async () => {
  at('2026-11-02')
  const family = await makeFamily(world, 'Asp')
  await world.sql`update members.person_role set valid_to = '2025-12-31' where person_id = ${family.father}`
  const number = await grandmothersCall(world, world.amira)
  assert.equal(await named(world, world.amira, number, family.child), 'ok')
  assert.deepEqual(
    (await guardiansIn(world, number)).map(({ name }) => name),
    ['Mira'],
  )
  assert.match(await named(world, world.amira, number, family.child), /redan de som står i registret/)
  await world.sql`update members.person_role set valid_to = '2026-01-31' where person_id = ${family.mother}`
  await world.sql`update members.person_role set valid_to = null where person_id = ${family.father}`
  assert.equal(await named(world, world.amira, number, family.child), 'ok')
  const rows = await guardiansIn(world, number)
  assert.deepEqual(
    rows.map(({ name, left_on }) => [name, left_on !== null]),
    [
      ['Mira', true],
      ['Folke', false],
    ],
  )
})

test('a child who is not in the register is added there, and the same form sent twice adds her once', async () => {
  at('2026-11-02')
  const number = await grandmothersCall(world, world.amira)
  const form = { submission: randomUUID(), givenName: 'Ines', familyName: 'Nyföddsson', birthDate: '2026-06-01' }
  const send = async () => nameChild(world.amira, ChildNaming.parse({ ...(await target(world, number)), ...form }))
  assert.equal(await said(send()), 'ok')
  assert.match(await said(send()), /redan de som står/)
  const rows = await world.sql`select from members.person where family_name = 'Nyföddsson'`
  assert.equal(rows.length, 1)
  const guardian = { name: 'Sara Nyföddsson', phone: '070-174 06 10' }
  const add = async (words: object) =>
    said(nameGuardian(world.amira, GuardianNaming.parse({ ...(await target(world, number)), ...words })))
  assert.equal(await add(guardian), 'ok')
  assert.match(await add(guardian), /ingår redan/)
  assert.match(await add({ name: 'Olle', phone: 'hemligt' }), /Telefonnumret stämmer inte/)
})

test('an adult is nobody’s child here: she opens her own saving', async () => {
  at('2026-11-02')
  const number = await grandmothersCall(world, world.amira)
  assert.match(await named(world, world.amira, number, world.family.mother), /myndig och öppnar sitt bosparande själv/)
})

test('a guardian who says no stops the account, can be asked again, and nobody is asked why', async () => {
  const { number, mother, father } = await atTheBank()
  assert.equal(await sign(askSignature, world.amira, number, mother), 'ok')
  assert.equal(await sign(giveSignature, world.amira, number, mother), 'ok')
  assert.equal(await sign(refuseSignature, world.amira, number, father), 'ok')
  assert.match(await finished(world, world.amira, number, 'account', '2026-11-03'), /har sagt nej/)
  assert.equal(await sign(askSignature, world.amira, number, father), 'ok')
  assert.equal(await sign(giveSignature, world.amira, number, father), 'ok')
  assert.equal(await finished(world, world.amira, number, 'account', '2026-11-03'), 'ok')
})

test('a signature is asked for through the bank, so not before the bank has the application', async () => {
  at('2026-11-02')
  const number = await grandmothersCall(world, world.amira)
  await named(world, world.amira, number, world.family.child)
  const [mother] = await guardiansIn(world, number)
  assert.match(await sign(askSignature, world.amira, number, mother?.id ?? 0), /Lämna över till Danske Bank/)
})

test('a missing signature is chased after the days of the rules, once a day however often the job runs, and not when it has come', async () => {
  const { number, mother, father } = await atTheBank()
  await sign(askSignature, world.amira, number, mother)
  await sign(askSignature, world.amira, number, father)
  at('2026-11-09')
  assert.equal(await chaseSignatures(), 0)
  at('2026-11-10')
  assert.equal(await chaseSignatures(), 1)
  assert.equal(await chaseSignatures(), 0)
  assert.ok((await openSteps(world, number)).includes('chase:2026-11-10'))
  const rows = await guardiansIn(world, number)
  assert.deepEqual(
    rows.map(({ remind_on, reminders }) => [remind_on, reminders]),
    [
      ['2026-11-17', 1],
      ['2026-11-17', 1],
    ],
  )
  await sign(giveSignature, world.amira, number, mother)
  assert.ok((await openSteps(world, number)).includes('chase:2026-11-10'), 'one is still awaited')
  await sign(giveSignature, world.amira, number, father)
  assert.ok(!(await openSteps(world, number)).includes('chase:2026-11-10'), 'nobody is awaited')
  at('2026-12-24')
  assert.equal(await chaseSignatures(), 0)
})

test('a reminder stays when the answers change, though no answer asked for it', async () => {
  const { number, mother } = await atTheBank()
  await sign(askSignature, world.amira, number, mother)
  at('2026-11-20')
  assert.equal(await chaseSignatures(), 1)
  const form = { ...(await target(world, number)), flow: 'housing_savings', 'svar.monthly': '500' }
  assert.equal(await said(answerQuestions(world.amira, Answering.parse(form))), 'ok')
  assert.ok((await openSteps(world, number)).includes('chase:2026-11-20'))
})

test('who lacks the right neither names a protected child nor acts on a protected guardian, and no event carries a name', async () => {
  at('2026-11-02')
  const family = await makeFamily(world, 'Lönn', { isFatherProtected: true })
  const number = await grandmothersCall(world, world.amira)
  assert.match(await named(world, world.amira, number, family.child), /handläggare med behörighet/)
  assert.equal(await named(world, world.karin, number, family.child), 'ok')
  for (const [step, proof] of [
    ['guardians_told', '2026-11-02'],
    ['applied', '2026-11-02'],
    ['member', '2026-11-01'],
    ['bank', '2026-11-02'],
  ] as const)
    assert.equal(await finished(world, world.amira, number, step, proof), 'ok', step)
  const [mother, father] = await guardiansIn(world, number)
  assert.match(await sign(askSignature, world.amira, number, father?.id ?? 0), /med behörighet/)
  assert.equal(await sign(askSignature, world.karin, number, father?.id ?? 0), 'ok')
  assert.equal(await sign(askSignature, world.amira, number, mother?.id ?? 0), 'ok')
  const told = JSON.stringify(await eventsOf(world, number))
  assert.doesNotMatch(told, /Folke|Tuva/)
  assert.match(told, /Mira Lönn/)
  const kase = await kaseOf(world, number)
  assert.equal(kase.restricted, false, 'the grandmother’s own call stays open to the one who took it')
})

test('replaying the events of a case gives the child, the guardians and the signatures that stand there', async () => {
  const { number, mother, father } = await atTheBank()
  await sign(askSignature, world.amira, number, mother)
  await sign(refuseSignature, world.amira, number, father)
  at('2026-11-12')
  await chaseSignatures()
  await sign(giveSignature, world.amira, number, mother)
  await sign(askSignature, world.amira, number, father)
  await said(
    leaveApplication(world.amira, {
      ...(await target(world, number)),
      guardian: father,
      text: 'Vårdnaden har ändrats.',
    }),
  )
  const events = (await eventsOf(world, number)).map(({ kind, data }) => ({ kind, ...data }) as HousingSavingsEvent)
  const mine = events.filter(({ kind }) => /^(savings_|signature_|came_)/.test(kind))
  const replayed = mine.reduce(replay, NOTHING_HAPPENED)
  const rows = await world.sql`
    select g.id::int, g.asked_on::text as "askedOn", g.remind_on::text as "remindOn", g.reminders, g.signed_on::text as "signedOn",
      g.refused_on::text as "refusedOn", g.left_on::text as "leftOn"
    from cases.savings_guardian g join cases."case" c on c.id = g.case_id where c.number = ${number}`
  assert.equal(replayed.childId, world.family.child)
  assert.deepEqual(replayed.guardians, Object.fromEntries(rows.map(({ id, ...row }) => [id, row])))
})
