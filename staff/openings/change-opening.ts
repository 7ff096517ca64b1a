import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { application, opening, openingWording } from '#db/schema/staff-openings.ts'
import { position } from '#db/schema/staff-register.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'
import { mayKeepOpenings } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'
import type { OpeningChange } from '#staff/openings/opening.ts'

type Opening = typeof opening.$inferSelect

/**
 * Changes what an announcement says while it can still be applied for or is being decided. What it said before is kept, so
 * that whoever applied on it can be shown it. Two things that people have built on cannot be taken from them: the last day
 * is never moved nearer, and nobody else is let into what has been sent in confidence.
 */
export function changeOpening(actor: Actor, input: OpeningChange): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    if (!mayKeepOpenings(actor)) return refused({ message: 'Bara HR ändrar en annons.' })
    const [row] = await tx.select().from(opening).where(eq(opening.id, input.openingId)).for('update')
    if (!row) return refused({ message: 'Tjänsten finns inte. Ladda om sidan.' })
    if (row.acceptedOn || row.withdrawnOn)
      return refused({ message: 'Tjänsten är tillsatt eller tillbakadragen, och annonsen ändras inte längre.' })
    const [seat] = await tx.select().from(position).where(eq(position.id, row.positionId))
    const { openingId, version, ...said } = input
    const after = { ...said, title: said.title === seat?.title ? '' : said.title }
    if (isSame(row, after)) return done(null)
    if (row.version !== version) return conflict(row)
    const refusal = await refusalOf(tx, row, after)
    if (refusal) return refusal
    const { title, description, receivingManagerId, applyBy, startsOn } = row
    await tx.insert(openingWording).values({
      ...{ openingId, version, replacedAt: now(), replacedBy: actor.employeeId },
      ...{ title: title || (seat?.title ?? ''), description, receivingManagerId, applyBy, startsOn },
    })
    await tx
      .update(opening)
      .set({ ...after, version: version + 1 })
      .where(eq(opening.id, openingId))
    const data = { version: version + 1, applyBy: after.applyBy, startsOn: after.startsOn }
    await record(tx, actor, { subject: 'opening', subjectId: openingId, kind: 'changed', data })
    return done(null)
  })
}

type After = Omit<OpeningChange, 'openingId' | 'version'>

function isSame(row: Opening, after: After): boolean {
  return (Object.keys(after) as (keyof After)[]).every((key) => row[key] === after[key])
}

function conflict(row: Opening): Refused {
  return {
    ...refused({ message: 'Annonsen har ändrats sedan du öppnade den. Skicka igen om din lydelse ska gälla.' }),
    conflict: {
      version: row.version,
      changes: [
        `Sista ansökningsdag är nu ${swedishPlainDate(row.applyBy)}.`,
        row.description ? `Texten är nu: ${row.description}` : 'Texten är nu tom.',
      ],
    },
  }
}

async function refusalOf(tx: Transaction, row: Opening, after: After): Promise<Refused | null> {
  if (after.applyBy < row.applyBy)
    return refused(
      refusal(
        'applyBy',
        `Den har räknat med ${swedishPlainDate(row.applyBy)} som tänkt söka. Välj den dagen eller en senare, eller dra tillbaka tjänsten.`,
      ),
    )
  if (after.applyBy !== row.applyBy && after.applyBy < stockholmDate(now()))
    return refused(refusal('applyBy', 'Dagen har redan varit. Välj en dag som kommer.'))
  if (after.receivingManagerId === row.receivingManagerId) return null
  if (after.receivingManagerId !== null) {
    const [manager] = await tx.select().from(employee).where(eq(employee.id, after.receivingManagerId))
    if (!manager) return refused(refusal('receivingManagerId', 'Medarbetaren finns inte i registret.'))
  }
  const [running] = await tx
    .select({ id: application.id })
    .from(application)
    .where(and(eq(application.openingId, row.id), isNull(application.outcome)))
    .limit(1)
  if (!running) return null
  return refused(
    refusal(
      'receivingManagerId',
      'Någon har redan sökt och fått veta vem som ser ansökan. Dra tillbaka tjänsten och lys ut den igen med den nya chefen.',
    ),
  )
}
