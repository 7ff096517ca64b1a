import 'server-only'
import { and, asc, eq, isNotNull, isNull, like } from 'drizzle-orm'
import { readFacts } from '#cases/flows/answering/keep-facts.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import type { Progress } from '#cases/flows/housing-savings/progress.ts'
import { type About as AboutCase, situationOf } from '#cases/flows/situation.ts'
import type { Rules } from '#cases/rules/rules.ts'
import type { Reader } from '#db/client.ts'
import { caseFlow, step } from '#db/schema/flows.ts'
import { housingSaving, savingsGuardian } from '#db/schema/housing-savings.ts'
import { person } from '#db/schema/members.ts'
import { fullName } from '#members/person.ts'
import type { Actor } from '#platform/actor.ts'
import { type Refused, refused } from '#platform/result.ts'

export const FLOW = 'housing_savings'

/** A guardian as the commands see her: the row, the name that may be written down, and whether she is protected. */
export interface GuardianRow {
  readonly row: typeof savingsGuardian.$inferSelect
  /** Null for a protected one: her name in an event would tie her to the child for everybody who reads the case. */
  readonly name: string | null
  readonly shielded: boolean
}

export interface SavingCase extends Progress {
  readonly rules: Rules
  readonly childId: number | null
  readonly guardians: readonly GuardianRow[]
}

type About = AboutCase & { readonly id: number }

/** Everything a rule of this flow asks of a case; refused where the case runs another flow. */
export async function savingOf(tx: Reader, kase: About): Promise<SavingCase | Refused> {
  const [running] = await tx.select().from(caseFlow).where(eq(caseFlow.caseId, kase.id))
  if (running?.flow !== FLOW) return refused({ message: 'Svara på frågorna om bosparandet först.' })
  const [saving] = await tx.select().from(housingSaving).where(eq(housingSaving.caseId, kase.id))
  const guardians = await guardiansOf(tx, kase.id)
  const done = await tx
    .select({ key: step.key, proof: step.proofText })
    .from(step)
    .where(and(eq(step.caseId, kase.id), eq(step.flow, FLOW), isNotNull(step.doneAt)))
  return {
    facts: (await readFacts(tx, kase.id, FLOW)) as SavingsFacts,
    rules: (await situationOf(tx, kase)).rules,
    childId: saving?.childId ?? null,
    hasChild: saving !== undefined,
    guardians,
    signatures: guardians.map(({ row }) => row),
    done: Object.fromEntries(done.map(({ key, proof }) => [key, proof])),
  }
}

async function guardiansOf(tx: Reader, caseId: number): Promise<GuardianRow[]> {
  const rows = await tx
    .select({ row: savingsGuardian, found: person })
    .from(savingsGuardian)
    .leftJoin(person, eq(person.id, savingsGuardian.personId))
    .where(eq(savingsGuardian.caseId, caseId))
    .orderBy(asc(savingsGuardian.id))
  return rows.map(({ row, found }) => {
    const shielded = found?.shielded ?? row.isProtected
    return { row, shielded, name: shielded ? null : found ? fullName(found) : row.name }
  })
}

/** A guardian of the case whom the actor may act on. One whose data she may not see, only somebody with the right acts on. */
export function guardianFor(actor: Actor, saving: SavingCase, id: number): GuardianRow | Refused {
  const found = saving.guardians.find(({ row }) => row.id === id)
  if (!found) return refused({ message: 'Vårdnadshavaren finns inte i ansökan. Ladda om sidan.' })
  if (found.shielded && !actor.mayReadProtected)
    return refused({ message: 'En handläggare med behörighet till skyddade uppgifter sköter den här underskriften.' })
  return found
}

/** The reminder steps that nobody has done yet. */
export function openChases(caseId: number) {
  return and(
    eq(step.caseId, caseId),
    eq(step.flow, FLOW),
    like(step.key, 'chase:%'),
    isNull(step.doneAt),
    isNull(step.droppedAt),
  )
}
