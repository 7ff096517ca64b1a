import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { OTHER_TYPE } from '#cases/case-type.ts'
import { mayEditCaseTypes } from '#cases/permissions.ts'
import { keyOf, type NewType, type TypeEdit } from '#cases/types/type-edit.ts'
import { db, type Transaction } from '#db/client.ts'
import { caseType, caseTypeEvent } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

const CLOSED = refused({ message: 'Bara administratörer ändrar ärendetyper.' })
const TAKEN = refused(refusal('name', 'En annan ärendetyp har redan det namnet.'))

function columnsOf({ name, group, audience, urgency, synonyms, answerHours, identification }: NewType) {
  return { name, group, audience, urgency, synonyms, identification, answerMinutes: Math.round(answerHours * 60) }
}

async function tellHistory(tx: Transaction, actor: Actor, typeKey: string, data: object) {
  await tx.insert(caseTypeEvent).values({ typeKey, at: now(), actorId: actor.employeeId, data })
}

/** Adds a type; agents can choose it at once. */
export async function createType(actor: Actor, input: NewType): Promise<Result<{ key: string }>> {
  if (!mayEditCaseTypes(actor)) return CLOSED
  const key = keyOf(input.name)
  try {
    return await db.transaction(async (tx) => {
      await tx.insert(caseType).values({ key, ...columnsOf(input) })
      await tellHistory(tx, actor, key, { created: columnsOf(input) })
      return done({ key })
    })
  } catch (error) {
    if (/^case_type_(pkey|name)/.test(brokenConstraint(error) ?? '')) return TAKEN
    throw error
  }
}

/** Changes a type from now on. Cases that exist keep their deadline; the history keeps what it was before. */
export async function editType(
  actor: Actor,
  { key, version, active, ...settings }: TypeEdit,
): Promise<Result<{ key: string }>> {
  if (!mayEditCaseTypes(actor)) return CLOSED
  if (key === OTHER_TYPE && active === 'no')
    return refused(refusal('active', 'Övrigt måste finnas kvar: dit går det som ingen annan typ passar.'))
  try {
    return await db.transaction(async (tx) => {
      const [before] = await tx.select().from(caseType).where(eq(caseType.key, key)).for('update')
      if (!before) return refused({ message: 'Ärendetypen finns inte.' })
      const after = { ...columnsOf(settings), active: active === 'yes' }
      const changes = Object.entries(after).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof after]),
      )
      if (before.version !== version) {
        return {
          ok: false,
          refusals: [{ message: 'Någon annan har ändrat typen medan du skrev. Läs igenom och spara igen.' }],
          conflict: {
            version: before.version,
            changes: [`Nu heter den ${before.name} och har ${before.answerMinutes / 60} timmars svarstid.`],
          },
        }
      }
      if (changes.length === 0) return refused({ message: 'Inget är ändrat.' })
      await tx
        .update(caseType)
        .set({ ...after, version: version + 1 })
        .where(and(eq(caseType.key, key), eq(caseType.version, version)))
      await tellHistory(
        tx,
        actor,
        key,
        Object.fromEntries(changes.map(([name, value]) => [name, [before[name as keyof typeof after], value]])),
      )
      return done({ key })
    })
  } catch (error) {
    if (/^case_type_name/.test(brokenConstraint(error) ?? '')) return TAKEN
    throw error
  }
}

/** Every type, by group and name; also those that are switched off. */
export function allTypes() {
  return db.select().from(caseType).orderBy(asc(caseType.group), asc(caseType.name))
}
