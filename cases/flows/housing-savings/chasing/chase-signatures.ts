import 'server-only'
import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import type { LockedCase } from '#cases/change-case.ts'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { dueAt } from '#cases/flows/due.ts'
import { signatureDueOn } from '#cases/flows/housing-savings/days.ts'
import { FLOW, openChases, savingOf } from '#cases/flows/housing-savings/saving-of.ts'
import { signatureState } from '#cases/flows/housing-savings/signature.ts'
import { addStep } from '#cases/flows/stepping/add-step.ts'
import { db, type Transaction } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import { step } from '#db/schema/flows.ts'
import { savingsGuardian } from '#db/schema/housing-savings.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { refused } from '#platform/result.ts'

/**
 * Reminds of every signature that is late by the rules of its case: one step for the agent and one event per case,
 * whoever is late. Run twice the same day it finds nothing the second time. Returns how many cases.
 */
export function chaseSignatures(page = PAGE): Promise<number> {
  const today = stockholmDate(now())
  const late = and(
    lte(savingsGuardian.remindOn, today),
    isNull(savingsGuardian.signedOn),
    isNull(savingsGuardian.refusedOn),
    isNull(savingsGuardian.leftOn),
  )
  const dueAfter = (id: number) =>
    db
      .selectDistinct({ id: caseRow.id, number: caseRow.number })
      .from(savingsGuardian)
      .innerJoin(caseRow, eq(caseRow.id, savingsGuardian.caseId))
      .where(and(late, eq(caseRow.isOpen, true), gt(caseRow.id, id)))
      .orderBy(caseRow.id)
      .limit(page)
  return changeDue('chase-signatures', dueAfter, async (kase, tx) => {
    const saving = await savingOf(tx, kase)
    if ('ok' in saving) return saving
    const due = saving.guardians.filter(
      ({ row }) => signatureState(row) === 'asked' && row.remindOn !== null && row.remindOn <= today,
    )
    if (due.length === 0) return refused({ message: 'Ingen underskrift är sen längre.' })
    const remindOn = signatureDueOn(saving.rules, today)
    for (const { row } of due)
      await tx
        .update(savingsGuardian)
        .set({ remindOn, reminders: row.reminders + 1 })
        .where(inArray(savingsGuardian.id, [row.id]))
    const guardians = due.map(({ row, name }) => ({ id: row.id, name }))
    return {
      set: {},
      event: { kind: 'signature_chased', guardians, remindOn, step: await chase(tx, kase, due.length, today) },
    }
  })
}

/** The step that tells the agent to remind; the one that is open already, if she has not come to it. */
async function chase(tx: Transaction, kase: LockedCase, count: number, today: string) {
  const [open] = await tx.select({ key: step.key, title: step.title }).from(step).where(openChases(kase.id)).limit(1)
  if (open) return open
  const key = `chase:${today}` as const
  const title = count === 1 ? 'Påminn om en saknad underskrift' : `Påminn om ${count} saknade underskrifter`
  const at = now()
  await addStep(tx, {
    caseId: kase.id,
    flow: FLOW,
    key,
    title,
    owner: 'agent',
    proof: 'words',
    proofLabel: 'Hur du påminde',
    dueAt: dueAt({ days: 1 }, at, await calendarAround(tx, at)),
  })
  return { key, title }
}
