import 'server-only'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { GuardianNaming } from '#cases/flows/housing-savings/naming/naming.ts'
import { savingOf } from '#cases/flows/housing-savings/saving-of.ts'
import { savingsGuardian } from '#db/schema/housing-savings.ts'
import { parsePhone } from '#members/phone.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** A child has two guardians by law; a third can be appointed by a court (FB 6:10 a). */
const MOST = 4

/** Adds a guardian who is not in the register as the child's. */
export function nameGuardian(
  actor: Actor,
  { name, phone, isProtected, ...target }: GuardianNaming,
): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const saving = await savingOf(tx, kase)
    if ('ok' in saving) return saving
    if (!saving.hasChild) return refused({ message: 'Ange barnet först. Då hämtas vårdnadshavarna ur registret.' })
    const active = saving.guardians.filter(({ row }) => !row.leftOn)
    if (active.length >= MOST)
      return refused({ message: `Högst ${MOST} vårdnadshavare kan ingå. Ta bort någon först.` })
    if (active.some((one) => one.name?.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv')))
      return refused(refusal('name', 'Någon med det namnet ingår redan.'))
    if (phone && !parsePhone(phone))
      return refused(refusal('phone', 'Telefonnumret stämmer inte. Skriv det till exempel som 070-174 06 05.'))
    const [row] = await tx
      .insert(savingsGuardian)
      .values({ caseId: kase.id, name, phone: phone || null, isProtected })
      .returning()
    if (!row) throw new Error('the guardian was not added')
    return {
      set: {},
      event: { kind: 'savings_guardian_named', guardian: { id: row.id, name: isProtected ? null : name } },
    }
  })
}
