import { assignCase } from '#cases/assigning/assign-case.ts'
import { logCall } from '#cases/calling/log-call.ts'
import { IDENTIFIED_BY, PRIORITIES, RESOLUTIONS } from '#cases/case.ts'
import { closeCase, closeSolvedCases } from '#cases/closing/close-case.ts'
import { correctCase, linkPerson } from '#cases/correcting/correct-case.ts'
import { keepMemberAnswer } from '#cases/first-contact/keep-member-answer.ts'
import { identifyCaller } from '#cases/identifying/identify-caller.ts'
import { linkCases, unlinkCases } from '#cases/linking/link-cases.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { parkCase } from '#cases/parking/park-case.ts'
import { wakeCases } from '#cases/parking/wake-cases.ts'
import { promiseReply } from '#cases/promising/promise-reply.ts'
import { changePriority, changeType } from '#cases/reclassifying/reclassify-case.ts'
import { reopenCase } from '#cases/reopening/reopen-case.ts'
import { takeCase } from '#cases/taking/take-case.ts'
import type { CaseWorld } from '#cases/testing/case-world.ts'
import { addition, target } from '#cases/testing/read-case.ts'
import { askOther, requestCompletion, resumeCase } from '#cases/waiting/wait.ts'
import type { Actor } from '#platform/actor.ts'
import { now, setClock } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'

/** One thing somebody does to a case. `dice` is any number, and decides what is left open. May well be refused. */
export type Work = (
  world: CaseWorld,
  work: { readonly number: string; readonly other: string; readonly actor: Actor; readonly dice: number },
) => Promise<unknown>

const day = (days: number) => addDays(stockholmDate(now()), days)
const one = <T>(of: readonly T[], dice: number) => of[dice % of.length] as T
const TYPES = ['Övrigt', 'Vattenskada', 'Anstånd med hyra eller avgift', 'Felanmälan i lägenhet'] as const

/** The clock never goes back: what happens later is later. */
function later(minutes: number): void {
  setClock(new Date(now().getTime() + minutes * 60_000))
}

/** Everything that the case wing can do to a case, as its buttons and its jobs do it. A flow's own acts go with it. */
export const WORK: Readonly<Record<string, Work>> = {
  take: async (world, { actor, number }) => takeCase(actor, await target(world, number)),
  assign: async (world, { actor, number, dice }) => {
    const assigneeId = one([null, world.amira.employeeId, world.karin.employeeId], dice)
    return assignCase(actor, { ...(await target(world, number)), assigneeId })
  },
  note: (_, { actor, number }) => noteOnCase(actor, { ...addition(number), text: 'Fukt på väggen.' }),
  call: (_, { actor, number, dice }) =>
    logCall(actor, {
      ...addition(number),
      outcome: one(['in', 'out_reached', 'out_missed'] as const, dice),
      text: 'x',
    }),
  promise: (_, { actor, number, dice }) =>
    promiseReply(actor, { ...addition(number), date: day(1 + (dice % 9)), time: '10:30', text: '' }),
  askMember: async (world, { actor, number, dice }) =>
    requestCompletion(actor, { ...(await target(world, number)), text: 'Foto.', due: day(dice % 9) }),
  askOther: async (world, { actor, number, dice }) =>
    askOther(actor, {
      ...(await target(world, number)),
      party: one(['jouren', 'styrelsen'], dice),
      text: 'När?',
      due: one([null, day(3)], dice),
    }),
  resume: async (world, { actor, number, dice }) =>
    resumeCase(actor, { ...(await target(world, number)), answered: one(['yes', 'no'] as const, dice) }),
  park: async (world, { actor, number, dice }) =>
    parkCase(actor, { ...(await target(world, number)), until: day(1 + (dice % 20)), text: '' }),
  changeType: async (world, { actor, number, dice }) =>
    changeType(actor, { ...(await target(world, number)), type: one(TYPES, dice) }),
  changePriority: async (world, { actor, number, dice }) =>
    changePriority(actor, { ...(await target(world, number)), priority: one(PRIORITIES, dice) }),
  correct: async (world, { actor, number, dice }) =>
    correctCase(actor, {
      ...(await target(world, number)),
      title: `Rubrik ${dice % 3}`,
      description: `Text ${dice % 2}`,
    }),
  linkPerson: async (world, { actor, number, dice }) => {
    const { maja, protectedVera } = world.people
    const about = one([null, `person:${maja}`, `person:${protectedVera}`], dice)
    return linkPerson(actor, { ...(await target(world, number)), about, callerText: '' })
  },
  link: (_, { actor, number, other, dice }) =>
    linkCases(actor, { ...addition(number), other, kind: one(['related', 'duplicate'] as const, dice) }),
  unlink: (_, { actor, number, other }) => unlinkCases(actor, { ...addition(number), other }),
  identify: async (world, { actor, number, dice }) =>
    identifyCaller(actor, { ...(await target(world, number)), by: one(IDENTIFIED_BY, dice) }),
  close: async (world, { actor, number, dice }) =>
    closeCase(actor, {
      ...(await target(world, number)),
      resolution: one(RESOLUTIONS, dice),
      message: one(['Klart.', ''], dice >> 3),
      await: one(['now', 'objection'] as const, dice >> 4),
      firstContact: one([true, false], dice >> 5),
    }),
  reopen: async (world, { actor, number }) => reopenCase(actor, { ...(await target(world, number)), text: 'Igen.' }),
  memberAnswers: async (world, { actor, number, dice }) =>
    keepMemberAnswer(actor, { ...(await target(world, number)), solved: one([true, false], dice), text: '' }),
  morning: async (_, { dice }) => {
    later(1440 * (1 + (dice % 10)))
    await wakeCases()
    await closeSolvedCases()
  },
}
