import 'server-only'
import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { db } from '#db/client.ts'
import { caseRow, caseType } from '#db/schema/cases.ts'

/** Cases that came in another way, from another system say, and have no next word yet. Returns how many got one. */
export function setMissingWords(page = PAGE): Promise<number> {
  const ofFlow = db.select({ key: caseType.key }).from(caseType).where(eq(caseType.flow, 'water_damage'))
  const dueAfter = (id: number) =>
    db
      .select({ id: caseRow.id, number: caseRow.number })
      .from(caseRow)
      .where(and(sql`is_open`, inArray(caseRow.typeKey, ofFlow), isNull(caseRow.promisedAt), gt(caseRow.id, id)))
      .orderBy(caseRow.id)
      .limit(page)
  return changeDue('set-missing-next-word', dueAfter, () => ({
    set: {},
    event: { kind: 'water_word_set', why: 'missing' },
  }))
}
