import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { deferral, deferralPart } from '#db/schema/rent-deferral.ts'

export type DeferralRow = typeof deferral.$inferSelect
export type PartRow = typeof deferralPart.$inferSelect

/** The latest deferral that was granted in a case, with its parts in order; undefined where none was. */
export async function latestDeferral(
  tx: Transaction,
  caseId: number,
): Promise<(DeferralRow & { readonly parts: readonly PartRow[] }) | undefined> {
  const [row] = await tx
    .select()
    .from(deferral)
    .where(eq(deferral.caseId, caseId))
    .orderBy(desc(deferral.proposalId))
    .limit(1)
  if (!row) return undefined
  const parts = await tx
    .select()
    .from(deferralPart)
    .where(eq(deferralPart.proposalId, row.proposalId))
    .orderBy(asc(deferralPart.position))
  return { ...row, parts }
}

/** The part that is unpaid and comes first. */
export function nextPart(parts: readonly PartRow[]): PartRow | undefined {
  return parts.find(({ paidOn }) => paidOn === null)
}

/** The part as it decides when the case asks for attention again. */
export function awaited({ remindOn, overdueOn, remindedAt, paidOn }: PartRow) {
  return { remindOn, overdueOn, reminded: remindedAt !== null, paidOn }
}
