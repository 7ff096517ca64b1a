import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { comesOfAgeOn, isMinor } from '#cases/flows/housing-savings/days.ts'
import { firstOfNextMonth, pointsShownOn } from '#cases/flows/housing-savings/points.ts'
import { accountFrom } from '#cases/flows/housing-savings/progress.ts'
import { savingOf } from '#cases/flows/housing-savings/saving-of.ts'
import { missingSignatures, type Signature, signatureState } from '#cases/flows/housing-savings/signature.ts'
import type { SavingsChild, SavingsDetail, SavingsGuardian } from '#cases/flows/housing-savings/viewing/detail.ts'
import { mayReadCase } from '#cases/permissions.ts'
import { db, driver } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import type { ContactPreference } from '#members/person.ts'
import { isCoordinationNumber } from '#members/personal-number.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { logRead } from '#platform/read-log.ts'

/** What the panel of a saving shows to this actor; null for a case she may not read. Reading somebody protected is written down. */
export async function savingsDetail(actor: Actor, caseId: number): Promise<SavingsDetail | null> {
  const [kase] = await db.select().from(caseRow).where(eq(caseRow.id, caseId))
  if (!kase || !mayReadCase(actor, kase)) return null
  const today = stockholmDate(now())
  const [child, guardians, saving] = await Promise.all([childOf(kase.id), guardiansOf(kase.id), savingOf(db, kase)])
  const isBegun = !('ok' in saving)
  const seen = [child, ...guardians].filter((one) => one?.shielded && one.personId && actor.mayReadProtected)
  for (const one of seen) await logRead(actor, 'protected_person', one?.personId ?? 0)
  const from = isBegun ? accountFrom(saving, saving.rules) : null
  const firstTransfer = isBegun ? saving.done.standing_transfer : null
  const left = guardians.filter(({ leftOn }) => leftOn === null)
  return {
    flow: 'housing_savings',
    child: child && shownChild(actor, child),
    guardians: left.map((one) => shownGuardian(actor, one)),
    missing: isBegun && saving.facts.matter === 'child' ? missingSignatures(guardians, saving.facts) : null,
    isRefused: left.some((one) => signatureState(one) === 'refused'),
    isProtected: [child, ...left].some((one) => one?.shielded),
    accountFrom: from,
    firstMonth: (firstTransfer ?? firstOfNextMonth(from && from > today ? from : today)).slice(0, 7),
    isAdult: Boolean(child?.birthDate && !isMinor(child.birthDate, today)),
    pointsShownOn: isBegun && firstTransfer ? pointsShownOn(saving.rules, firstTransfer) : null,
    documentOn: isBegun ? (saving.done.document ?? null) : null,
    formKey: randomUUID(),
    today,
  }
}

interface ChildRow {
  readonly personId: number
  readonly name: string
  readonly birthDate: string | null
  readonly memberFrom: string | null
  readonly number: string | null
  readonly shielded: boolean
}

async function childOf(caseId: number): Promise<ChildRow | null> {
  const [row] = await driver()<ChildRow[]>`
    select p.id::int as "personId", p.given_name || ' ' || p.family_name as name, p.birth_date::text as "birthDate",
      p.member_from::text as "memberFrom", p.personal_number as number, p.shielded
    from cases.housing_saving s join members.person p on p.id = s.child_id where s.case_id = ${caseId}`
  return row ?? null
}

function shownChild(actor: Actor, { personId, number, ...row }: ChildRow): SavingsChild {
  if (row.shielded && !actor.mayReadProtected) return { hidden: true }
  return {
    ...row,
    hidden: false,
    id: personId,
    comesOfAgeOn: row.birthDate && comesOfAgeOn(row.birthDate),
    hasCoordinationNumber: number !== null && isCoordinationNumber(number),
  }
}

interface GuardianRow extends Signature {
  readonly id: number
  readonly personId: number | null
  readonly name: string
  readonly phone: string | null
  readonly preference: ContactPreference | null
  readonly shielded: boolean
  readonly remindOn: string | null
  readonly reminders: number
}

async function guardiansOf(caseId: number): Promise<GuardianRow[]> {
  const rows = await driver()<GuardianRow[]>`
    select g.id::int as id, p.id::int as "personId", coalesce(p.given_name || ' ' || p.family_name, g.name) as name,
      coalesce(g.phone, (select c.shown from members.contact c where c.person_id = p.id and c.kind = 'phone' order by c.id limit 1)) as phone,
      p.preference, coalesce(p.shielded, g.is_protected) as shielded, g.asked_on::text as "askedOn", g.remind_on::text as "remindOn",
      g.reminders, g.signed_on::text as "signedOn", g.refused_on::text as "refusedOn", g.left_on::text as "leftOn"
    from cases.savings_guardian g left join members.person p on p.id = g.person_id
    where g.case_id = ${caseId} order by g.id`
  return [...rows]
}

function shownGuardian(actor: Actor, { leftOn: _, ...row }: GuardianRow): SavingsGuardian {
  if (row.shielded && !actor.mayReadProtected) return { id: row.id, hidden: true }
  return { ...row, hidden: false, state: signatureState({ ...row, leftOn: null }) }
}
