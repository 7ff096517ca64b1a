import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'

export type TypeRow = typeof caseType.$inferSelect

/** An active type by its key, its name or one of its synonyms, in any letter case; what a form without JavaScript sends. */
export async function typeNamed(reader: Reader, text: string): Promise<TypeRow | undefined> {
  const wanted = text.trim().toLocaleLowerCase('sv')
  const [type] = await reader
    .select()
    .from(caseType)
    .where(
      and(
        eq(caseType.active, true),
        sql`(${caseType.key} = ${wanted} or lower(${caseType.name}) = ${wanted} or ${wanted} = any (${caseType.synonyms}))`,
      ),
    )
    .orderBy(sql`${caseType.key} = ${wanted} desc, lower(${caseType.name}) = ${wanted} desc`, asc(caseType.key))
    .limit(1)
  return type
}
