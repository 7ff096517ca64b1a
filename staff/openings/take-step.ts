import 'server-only'
import { and, desc, eq, gte, isNull, ne, or, sql } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { application, opening } from '#db/schema/staff-openings.ts'
import { assignment, legalEntity } from '#db/schema/staff-register.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'
import { STEP_NAMES, type StepTaken } from '#staff/openings/opening.ts'
import { stepsFrom } from '#staff/openings/stages.ts'
import { movePersonIn } from '#staff/registering/move-person.ts'
import { onFreeSeat } from '#staff/registering/seats.ts'
import { inRegister } from '#staff/registering/truth.ts'

type Application = typeof application.$inferSelect
type Opening = typeof opening.$inferSelect

const UNKNOWN = refused({ message: 'Ansökan finns inte, eller så har du inte behörighet till den.' })

/**
 * Leads an application one step on. A yes ends the recruiting: the applicant's move to the seat is registered, the seat
 * is filled and everybody else is answered no, all in one act. Only HR writes a yes, since only HR may move anybody.
 */
export function takeStep(actor: Actor, input: StepTaken): Promise<Result<null>> {
  if (input.step !== 'accepted') return db.transaction((tx) => stepIn(tx, actor, input))
  return onFreeSeat('startsOn', () => inRegister((tx) => stepIn(tx, actor, input)))
}

async function stepIn(tx: Transaction, actor: Actor, input: StepTaken): Promise<Result<null>> {
  const [found] = await tx
    .select({ seat: opening, row: application })
    .from(application)
    .innerJoin(opening, eq(opening.id, application.openingId))
    .where(eq(application.id, input.applicationId))
    .for('update')
  if (!found || !(await leadsIn(tx, actor, found.seat))) return UNKNOWN
  const { row, seat } = found
  if (row.version !== input.version)
    return refused({ message: 'Någon annan hann före. Ladda om sidan och läs vad som har hänt med ansökan.' })
  if (!stepsFrom(row).includes(input.step))
    return refused(refusal('step', `Ansökan kan inte få "${STEP_NAMES[input.step]}" nu. Ladda om sidan.`))
  const today = stockholmDate(now())
  if (input.step === 'accepted') return accept(tx, actor, seat, row, input, today)
  const set =
    input.step === 'rejected'
      ? { outcome: 'rejected' as const, decidedOn: today }
      : input.step === 'interview'
        ? { interviewOn: today }
        : { offerOn: today }
  await change(tx, actor, row, set, input.step)
  return done(null)
}

async function accept(
  tx: Transaction,
  actor: Actor,
  seat: Opening,
  row: Application,
  { startsOn }: StepTaken,
  today: string,
): Promise<Result<null>> {
  if (!mayKeepOpenings(actor)) return refused(refusal('step', 'Be HR skriva in att tjänsten är tillsatt.'))
  if (startsOn === null || row.employeeId === null) return refused(refusal('startsOn', 'Välj första dagen.'))
  const held = await currentAssignment(tx, row.employeeId, startsOn)
  if (!held)
    return refused({
      message: 'Medarbetaren har ingen tjänst i registret. Skriv in den där först.',
      href: '/medarbetare/register',
    })
  const seatWanted = { positionId: seat.positionId, newTitle: '', newUnitId: null }
  const moved = await movePersonIn(tx, actor, {
    key: held.key,
    on: startsOn,
    ...seatWanted,
    contract: held.contract,
    revision: '',
  })
  if (!moved.ok)
    return refused(...moved.refusals.map(({ field, ...rest }) => (field ? { ...rest, field: 'startsOn' } : rest)))
  const set = { outcome: 'accepted' as const, acceptedOn: today, decidedOn: today, startsOn }
  await change(tx, actor, row, set, 'accepted', { assignmentKey: moved.value.key })
  await tx.update(opening).set({ acceptedOn: today }).where(eq(opening.id, seat.id))
  await record(tx, actor, { subject: 'opening', subjectId: seat.id, kind: 'filled', data: { applicationId: row.id } })
  const others = await tx
    .select()
    .from(application)
    .where(and(eq(application.openingId, seat.id), isNull(application.outcome), ne(application.id, row.id)))
    .for('update')
  for (const other of others) await change(tx, actor, other, { outcome: 'rejected', decidedOn: today }, 'rejected')
  return done(null)
}

async function change(
  tx: Transaction,
  actor: Actor,
  row: Application,
  set: Partial<typeof application.$inferInsert>,
  kind: string,
  data: Record<string, unknown> = {},
): Promise<void> {
  await tx
    .update(application)
    .set({ ...set, version: row.version + 1 })
    .where(eq(application.id, row.id))
  const days = { startsOn: set.startsOn, ...data }
  await record(tx, actor, { subject: 'application', subjectId: row.id, employeeId: row.employeeId, kind, data: days })
}

/** The seat she leaves: of those in HSB Stockholm that run or have run, the one she took last. */
async function currentAssignment(tx: Transaction, employeeId: number, on: string) {
  const [row] = await tx
    .select({ key: assignment.key, contract: assignment.contract })
    .from(assignment)
    .innerJoin(legalEntity, eq(legalEntity.id, assignment.legalEntityId))
    .where(
      and(
        eq(assignment.employeeId, employeeId),
        isNull(assignment.recordedTo),
        eq(legalEntity.kind, 'hsb_stockholm'),
        or(isNull(assignment.validTo), gte(assignment.validTo, sql`${on}::date - 31`)),
      ),
    )
    .orderBy(desc(assignment.validFrom))
    .limit(1)
  return row
}

/** HR or the receiving manager, unless she has applied for the seat herself. */
async function leadsIn(tx: Transaction, actor: Actor, seat: Opening): Promise<boolean> {
  if (!mayKeepOpenings(actor) && seat.receivingManagerId !== actor.employeeId) return false
  const own = await tx
    .select({ id: application.id })
    .from(application)
    .where(and(eq(application.openingId, seat.id), eq(application.employeeId, actor.employeeId)))
  return own.length === 0
}
