import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Changed, changeCase, type LockedCase } from '#cases/change-case.ts'
import { isMinor } from '#cases/flows/housing-savings/days.ts'
import { chooseChild } from '#cases/flows/housing-savings/naming/choose-child.ts'
import type { ChildNaming } from '#cases/flows/housing-savings/naming/naming.ts'
import { FLOW, type GuardianRow, type SavingCase, savingOf } from '#cases/flows/housing-savings/saving-of.ts'
import { settleStep } from '#cases/flows/stepping/finish-step.ts'
import type { Transaction } from '#db/client.ts'
import { housingSaving, savingsGuardian } from '#db/schema/housing-savings.ts'
import { person } from '#db/schema/members.ts'
import { fullName } from '#members/person.ts'
import { currentRole } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Refused, type Result, refusal, refused } from '#platform/result.ts'

/**
 * Says for which child the saving is, and gathers her guardians from the register. Done again it gathers them anew:
 * who is no longer her guardian leaves the application, unless she has signed.
 */
export async function nameChild(actor: Actor, sent: ChildNaming): Promise<Result<Changed>> {
  const childId = await chooseChild(actor, sent)
  if (typeof childId !== 'number') return childId
  return changeCase(actor, sent, async (kase, tx) => {
    const saving = await savingOf(tx, kase)
    if ('ok' in saving) return saving
    const today = stockholmDate(now())
    const refusedBy = childRefusals(saving, childId)
    if (refusedBy) return refusedBy
    const [child] = await tx.select().from(person).where(eq(person.id, childId)).for('share')
    if (!child || child.deceasedOn) return refused(refusal('child', 'Personen finns inte i registret. Sök igen.'))
    if (child.birthDate && !isMinor(child.birthDate, today))
      return refused(
        refusal('child', 'Personen är myndig och öppnar sitt bosparande själv. Ändra svaret på ”Vad vill du göra?”.'),
      )
    const { added, left } = await gather(tx, kase, saving, childId, today)
    if (childId === saving.childId && added.length + left.length === 0)
      return refused({ message: 'Barnet och vårdnadshavarna är redan de som står i registret.' })
    await settleStep(tx, actor, { caseId: kase.id, flow: FLOW, key: 'child_named' }, '')
    return {
      set: kase.status === 'new' || kase.status === 'reopened' ? { status: 'in_progress' } : {},
      event: {
        kind: 'savings_child_named',
        child: { id: childId, name: child.shielded ? null : fullName(child) },
        guardians: added,
        left,
        on: today,
      },
    }
  })
}

function childRefusals({ facts, guardians, childId }: SavingCase, wanted: number): Refused | null {
  if (facts.matter !== 'child') return refused({ message: 'Svara först i frågorna att sparandet är till ett barn.' })
  if (childId !== null && childId !== wanted && guardians.some(({ row }) => row.signedOn))
    return refused(
      refusal('child', 'En vårdnadshavare har redan skrivit under. Registrera ett eget ärende för ett annat barn.'),
    )
  return null
}

/** Makes the guardians of the application those of the register. Those who were only named stay while the child does. */
async function gather(tx: Transaction, kase: LockedCase, saving: SavingCase, childId: number, today: string) {
  const registered = await tx.execute<{ id: number; name: string; shielded: boolean }>(sql`
    select distinct p.id::int as id, p.given_name || ' ' || p.family_name as name, p.shielded
    from members.person_role r join members.person p on p.id = r.person_id
    where r.kind = 'guardian' and r.for_person_id = ${childId} and p.deceased_on is null and ${currentRole()}
    order by 1`)
  await tx
    .insert(housingSaving)
    .values({ caseId: kase.id, childId })
    .onConflictDoUpdate({ target: housingSaving.caseId, set: { childId } })
  const active = saving.guardians.filter(({ row }) => !row.leftOn)
  const wanted = new Set(registered.map(({ id }) => id))
  const left = active.filter((one) => isNoLonger(one, wanted, childId === saving.childId)).map(({ row }) => row.id)
  if (left.length)
    await tx
      .update(savingsGuardian)
      .set({ leftOn: today })
      .where(and(eq(savingsGuardian.caseId, kase.id), inArray(savingsGuardian.id, left)))
  const known = new Set(active.map(({ row }) => row.personId))
  const fresh = registered.filter(({ id }) => !known.has(id))
  const rows = fresh.length
    ? await tx
        .insert(savingsGuardian)
        .values(fresh.map(({ id }) => ({ caseId: kase.id, personId: id })))
        .returning()
    : []
  const nameOf = new Map(fresh.map(({ id, name, shielded }) => [id, shielded ? null : name.trim()]))
  return { added: rows.map((row) => ({ id: row.id, name: nameOf.get(row.personId ?? 0) ?? null })), left }
}

function isNoLonger({ row }: GuardianRow, wanted: ReadonlySet<number>, isSameChild: boolean): boolean {
  if (row.signedOn) return false
  return row.personId === null ? !isSameChild : !wanted.has(row.personId)
}
