import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { NOTHING_PENDING } from '#cases/closing/close-case.ts'
import { ASKS_FIRST_CONTACT } from '#cases/closing/closing.ts'
import { answerWithin, deadlineOf } from '#cases/deadline.ts'
import { type Beginning, beginFlow, prepareFlow } from '#cases/flows/answering/begin-flow.ts'
import { mayWorkCases } from '#cases/permissions.ts'
import { record } from '#cases/record.ts'
import { callerOf } from '#cases/registering/caller.ts'
import { nextCaseNumber } from '#cases/registering/case-counter.ts'
import {
  aboutOf,
  endingRefusals,
  priorityOf,
  type Registration,
  registrationRefusals,
  titleOf,
} from '#cases/registering/registration.ts'
import { rulesFor } from '#cases/rules/read-rules.ts'
import { type TypeRow, typeNamed } from '#cases/types/find-type.ts'
import { workingColleague } from '#cases/viewing/colleagues.ts'
import { db, type Transaction } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import { person } from '#db/schema/members.ts'
import type { CaseWorker } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

export interface Registered {
  readonly number: string
  /** False when the case is about a protected identity that the actor may not read herself. */
  readonly readable: boolean
}

/**
 * Registers a case: number, deadline, first event, all in one transaction. The same form sent twice, after a lost
 * connection say, answers with the case it made the first time; other words under the same key are refused.
 */
export async function registerCase(actor: CaseWorker, registration: Registration): Promise<Result<Registered>> {
  if (!mayWorkCases(actor)) return refused({ message: 'Du har inte behörighet att registrera ärenden.' })
  const refusals = registrationRefusals(registration)
  if (refusals.length) return refused(...refusals)
  try {
    return await db.transaction((tx) => insert(tx, actor, registration))
  } catch (error) {
    // Two copies of one form at the same time: the other one won.
    if (brokenConstraint(error) === 'case_submission_unique')
      return db.transaction((tx) => insert(tx, actor, registration))
    if (/_(person|home|association)_id_/.test(brokenConstraint(error) ?? '')) return NOT_THERE
    throw error
  }
}

async function insert(tx: Transaction, actor: CaseWorker, registration: Registration): Promise<Result<Registered>> {
  const [before] = await tx.select().from(caseRow).where(eq(caseRow.submission, registration.submission))
  const type = await typeNamed(tx, registration.type)
  if (before) {
    const { number, title, description, typeKey } = before
    const same = titleOf(registration) === title && registration.description === description && type?.key === typeKey
    const readable = !before.restricted || actor.mayReadProtected
    if (same) return done({ number, readable })
    const message = `Formuläret är redan sparat, med andra ord, som ärende ${number}. Läs det först. Registrera igen bara om det här är ett annat ärende.`
    return { ...refused(readable ? { message, href: `/arenden/${number}` } : { message }), spent: true }
  }
  if (!type)
    return refused(
      refusal('type', `”${registration.type.slice(0, 60)}” finns inte bland ärendetyperna. Välj en i listan.`),
    )
  if (await isHiddenFrom(tx, actor, registration)) return NOT_THERE
  const owner = await ownerOf(tx, actor, registration)
  if (!owner) return refused(refusal('assigneeId', 'Välj en kollega som arbetar med ärenden.'))

  const receivedAt = now()
  const about = aboutOf(registration.about)
  const beginning = await prepareFlow(tx, type, { ...about, receivedAt }, registration.answers)
  if (beginning && 'ok' in beginning) return beginning
  const notThus = endingRefusals(registration, beginning?.concluded.decisions ?? null)
  if (notThus.length) return refused(...notThus)

  const [opened] = await tx
    .insert(caseRow)
    .values(await rowOf(tx, { registration, type, owner, receivedAt, beginning }))
    .returning()
  if (!opened) throw new Error('the inserted case did not come back')
  const holder = opened.restricted && !owner.mayReadProtected ? null : owner.id
  if (holder !== owner.id)
    await tx.update(caseRow).set({ assigneeId: null, status: 'new' }).where(eq(caseRow.id, opened.id))
  const { channel, message, resolution, firstContact } = registration
  const flow = beginning && (await beginFlow(tx, opened.id, beginning, receivedAt))
  await record(
    tx,
    actor,
    opened,
    {
      kind: 'registered',
      channel,
      type: type.name,
      typeKey: type.key,
      title: opened.title,
      priority: opened.priority,
      assignee: holder === null ? null : owner.name,
      assigneeId: holder,
      identified: registration.identifiedBy,
      flow,
    },
    registration.submission,
  )
  if (registration.outcome === 'solved' && resolution) {
    const answered = ASKS_FIRST_CONTACT.includes(resolution) ? firstContact : undefined
    await tx
      .update(caseRow)
      .set({
        ...NOTHING_PENDING,
        status: 'closed',
        resolution,
        closingMessage: message || null,
        firstContact: answered ?? null,
        endedAt: now(),
        version: 2,
      })
      .where(eq(caseRow.id, opened.id))
    const closed = {
      kind: 'closed',
      resolution,
      text: message,
      ...(answered !== undefined && { firstContact: answered }),
    } as const
    await record(tx, actor, { id: opened.id, version: 2 }, closed)
  }
  return done({ number: opened.number, readable: !opened.restricted || actor.mayReadProtected })
}

const NOT_THERE = refused({ message: 'Den du valde finns inte längre i registret. Sök igen.' })

/**
 * A home that gives a protected identity away does not exist for whoever lacks the right, not even by its id. Nor does a
 * protected person for another system: a colleague must be able to take her call, a system has no such reason to know.
 */
async function isHiddenFrom(tx: Transaction, actor: CaseWorker, { about }: Registration): Promise<boolean> {
  const { homeId, personId } = aboutOf(about)
  if (actor.mayReadProtected) return false
  if (personId !== null && actor.employeeId === null) {
    const [about] = await tx.select({ shielded: person.shielded }).from(person).where(eq(person.id, personId))
    return about?.shielded ?? true
  }
  if (homeId === null) return false
  const [home] = await tx.execute<{ hidden: boolean }>(sql`select members.home_is_hidden(${homeId}) as hidden`)
  return home?.hidden ?? false
}

interface Owner {
  readonly id: number | null
  readonly name: string
  readonly teamId: number | null
  readonly mayReadProtected: boolean
}

async function ownerOf(
  tx: Transaction,
  actor: CaseWorker,
  { outcome, assigneeId }: Registration,
): Promise<Owner | undefined> {
  if (outcome === 'hand_over' && assigneeId !== null) return workingColleague(tx, assigneeId)
  return {
    id: outcome === 'queue' ? null : actor.employeeId,
    name: actor.name,
    teamId: actor.teamId,
    mayReadProtected: actor.mayReadProtected,
  }
}

interface Opening {
  readonly registration: Registration
  readonly type: TypeRow
  readonly owner: Owner
  readonly receivedAt: Date
  readonly beginning: Beginning | undefined
}

async function rowOf(tx: Transaction, opening: Opening): Promise<typeof caseRow.$inferInsert> {
  const { registration, type, owner, receivedAt } = opening
  const concluded = opening.beginning?.concluded
  const rules = await rulesFor(tx, { receivedAt, associationId: null })
  // The agent's own word first, then what the flow makes of the answers, then the words of the call.
  const priority = registration.priority ?? concluded?.priority?.value ?? priorityOf(registration, type, rules)
  const own = priority === concluded?.priority?.value ? concluded.answerMinutes?.value : undefined
  const minutes = own ?? answerWithin(rules, type, priority)
  const calendar = await calendarAround(tx, receivedAt)
  const caller = callerOf(registration)
  const { submission, channel, description, about, address, outcome, identifiedBy } = registration
  return {
    number: await nextCaseNumber(tx, receivedAt),
    typeKey: type.key,
    title: titleOf(registration),
    description,
    status: outcome === 'queue' ? 'new' : 'in_progress',
    priority,
    channel,
    ...aboutOf(about),
    callerName: caller.name || null,
    callerPhone: caller.phone || null,
    addressText: address || null,
    identifiedBy,
    assigneeId: owner.id,
    teamId: owner.teamId,
    receivedAt,
    deadlineAt: deadlineOf(calendar, receivedAt, minutes),
    lastEventAt: receivedAt,
    lastEventKind: 'registered',
    submission,
  }
}
