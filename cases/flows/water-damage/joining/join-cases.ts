import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed, LockedCase } from '#cases/change-case.ts'
import type { Join } from '#cases/flows/water-damage/joining/joint.ts'
import { membersBeside } from '#cases/flows/water-damage/joining/members.ts'
import { jointName } from '#cases/flows/water-damage/joining/name.ts'
import { record } from '#cases/record.ts'
import type { Transaction } from '#db/client.ts'
import { caseRow, caseType } from '#db/schema/cases.ts'
import { jointEvent, jointEventCase } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/**
 * Makes two cases one event, or takes one of them into the event the other belongs to. Every case in it has one entry
 * that names the others. A protected case is joined to nothing: where it belongs would say where somebody lives.
 */
export async function joinCases(actor: Actor, { other, ...target }: Join): Promise<Result<Changed>> {
  const { number } = target
  if (other === number) return no('Skriv numret på ett annat ärende.')
  const [mine, theirs] = await Promise.all([membersBeside(number), membersBeside(other)])
  const isTogether = mine?.others.some((one) => one.number === other) ?? false
  if (mine && theirs && !isTogether)
    return no('Ärendena hör till var sin gemensam händelse. Skilj det ena därifrån först.')
  const joint = mine ?? theirs
  const key = joint?.key ?? target.submission
  const name = joint?.name ?? (await jointName(number))
  const beside = [...(mine?.others ?? []), ...(theirs?.others ?? [])].map((one) => one.number)
  const everybody = [...new Set([number, other, ...beside])].sort()
  const eventOf = (self: string) =>
    ({ kind: 'water_joined', joint: key, name, with: everybody.filter((one) => one !== self) }) as const

  const decide = async (kase: LockedCase, tx: Transaction) => {
    if (isTogether) return no(TOGETHER)
    const rows = await casesNamed(tx, everybody)
    const hindrance = whyNot(rows, everybody, [number, other])
    if (hindrance) return no(hindrance)
    // Everybody is locked now; what was read before may be old.
    const ids = rows.map(({ id }) => id)
    const inside = await tx
      .select()
      .from(jointEventCase)
      .where(and(inArray(jointEventCase.caseId, ids), isNull(jointEventCase.leftAt)))
    if (inside.some(({ eventKey }) => eventKey !== key))
      return no('Någon annan förde ihop ärendena medan du läste. Läs om ärendet.')
    const entering = rows.filter(({ id }) => !inside.some(({ caseId }) => caseId === id))
    // The two were read one after the other; a colleague may have joined them in between.
    if (entering.length === 0) return no(TOGETHER)
    if (!joint) await tx.insert(jointEvent).values({ key, name, startedAt: kase.receivedAt })
    await tx.insert(jointEventCase).values(entering.map(({ id }) => ({ eventKey: key, caseId: id, joinedAt: now() })))
    for (const row of rows) if (row.id !== kase.id) await record(tx, actor, row, eventOf(row.number))
    return { set: {} }
  }
  return addToCase(actor, target, eventOf(number), decide, everybody)
}

const TOGETHER = 'Ärendena hör redan till samma händelse.'
const no = (words: string) => refused(refusal('other', words))

type Row = Awaited<ReturnType<typeof casesNamed>>[number]

function casesNamed(tx: Transaction, numbers: readonly string[]) {
  return tx
    .select({
      id: caseRow.id,
      number: caseRow.number,
      version: caseRow.version,
      isOpen: caseRow.isOpen,
      restricted: caseRow.restricted,
      flow: caseType.flow,
    })
    .from(caseRow)
    .innerJoin(caseType, eq(caseType.key, caseRow.typeKey))
    .where(inArray(caseRow.number, [...numbers]))
    .orderBy(caseRow.number)
}

/** Why these cases cannot be one event, or null. */
function whyNot(rows: readonly Row[], everybody: readonly string[], asked: readonly string[]): string | null {
  const hidden = rows.some(({ restricted }) => restricted)
  if (rows.length < everybody.length || hidden) return 'Ärendet finns inte, eller så hålls det för sig.'
  if (rows.some(({ flow }) => flow !== 'water_damage')) return 'Bara vattenskador kan vara en gemensam händelse.'
  const ended = rows.find((row) => !row.isOpen && asked.includes(row.number))
  return ended ? `${ended.number} är avslutat. Återöppna det först.` : null
}
