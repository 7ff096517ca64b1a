import 'server-only'
import type { KeptLetter } from '#cases/flows/rent-deferral/letters/letter.ts'
import { driver } from '#db/client.ts'

/** The letters of a case, newest first; for whoever may read the case. */
export async function lettersOf(caseId: number): Promise<KeptLetter[]> {
  const rows = await driver()<(Omit<KeptLetter, 'createdAt'> & { createdAt: Date })[]>`
    select id::int as id, kind, title, created_at as "createdAt" from cases.letter where case_id = ${caseId} order by id desc`
  return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }))
}
