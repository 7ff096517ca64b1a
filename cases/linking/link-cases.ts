import 'server-only'
import { and, eq, or } from 'drizzle-orm'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed, LockedCase } from '#cases/change-case.ts'
import type { Link, Unlink } from '#cases/linking/link.ts'
import { mayReadCase } from '#cases/permissions.ts'
import { record } from '#cases/record.ts'
import type { Transaction } from '#db/client.ts'
import { caseLink, caseRow } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

async function readable(tx: Transaction, actor: Actor, number: string) {
  const [other] = await tx
    .select({ id: caseRow.id, version: caseRow.version, restricted: caseRow.restricted })
    .from(caseRow)
    .where(eq(caseRow.number, number))
  return other && mayReadCase(actor, other) ? other : undefined
}

const between = (a: number, b: number) =>
  or(and(eq(caseLink.caseId, a), eq(caseLink.otherId, b)), and(eq(caseLink.caseId, b), eq(caseLink.otherId, a)))

/** Says how two cases belong together. One link per pair, readable from both ends; each timeline says it its own way. */
export function linkCases(actor: Actor, { other: number, kind, ...target }: Link): Promise<Result<Changed>> {
  const event = { kind: 'linked', link: kind, number } as const
  const decide = async (kase: LockedCase, tx: Transaction) => {
    const other = await readable(tx, actor, number)
    if (!other) return refused(refusal('other', `Ärendet ${number} finns inte.`))
    if (other.id === kase.id) return refused(refusal('other', 'Ett ärende kan inte länkas till sig självt.'))
    const [present] = await tx.select().from(caseLink).where(between(kase.id, other.id))
    if (present) return refused(refusal('other', 'Ärendena är redan länkade.'))
    await tx.insert(caseLink).values({ caseId: kase.id, otherId: other.id, kind })
    await record(tx, actor, other, { kind: 'linked', link: kind, number: kase.number, reverse: true })
    return { set: {} }
  }
  return addToCase(actor, target, event, decide, [number])
}

export function unlinkCases(actor: Actor, { other: number, ...target }: Unlink): Promise<Result<Changed>> {
  const decide = async (kase: LockedCase, tx: Transaction) => {
    const other = await readable(tx, actor, number)
    const removed = other ? await tx.delete(caseLink).where(between(kase.id, other.id)).returning() : []
    if (!other || removed.length === 0) return refused(refusal('other', 'Ärendena är inte länkade.'))
    await record(tx, actor, other, { kind: 'unlinked', number: kase.number })
    return { set: {} }
  }
  return addToCase(actor, target, { kind: 'unlinked', number }, decide, [number])
}
