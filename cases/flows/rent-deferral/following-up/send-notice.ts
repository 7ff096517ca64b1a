import 'server-only'
import { eq } from 'drizzle-orm'
import type { LockedCase } from '#cases/change-case.ts'
import { archiveNotice, type Notice } from '#cases/flows/rent-deferral/letters/write-letters.ts'
import { situationOf } from '#cases/flows/situation.ts'
import type { Transaction } from '#db/client.ts'
import { deferralProposal } from '#db/schema/rent-deferral.ts'
import type { Doer } from '#platform/actor.ts'

/** Writes what the member is told while a deferral runs, by the case's own rules; the letter's id. */
export async function sendNotice(
  tx: Transaction,
  doer: Doer,
  kase: LockedCase,
  proposalId: number,
  notice: Notice,
): Promise<number> {
  const [proposal] = await tx.select().from(deferralProposal).where(eq(deferralProposal.id, proposalId))
  if (!proposal) throw new Error(`There is no proposal ${proposalId}.`)
  const { rules } = await situationOf(tx, kase)
  return archiveNotice(tx, doer, kase, { proposal, notice, rules })
}
