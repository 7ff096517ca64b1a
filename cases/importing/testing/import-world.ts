import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { importCases } from '#cases/importing/import-cases.ts'
import { openDatabase } from '#db/client.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { testDatabase } from '#db/testing.ts'

export const HEADER = 'external_id,type,channel,title,description,status,received_at,updated_at,answer,address'
export const ROW =
  'a1,Pothole,web,Hole in road,Big hole,open,2026-03-02T10:00:00+01:00,2026-03-02T10:00:00+01:00,,Main St 1'

/** An empty database that files can be imported into, and what became of them. */
export async function importWorld() {
  const database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  await sql.begin(seedFoundation)
  const closeClient = openDatabase(database.appUrl)
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  let files = 0
  return {
    sql,
    async run(content: string | Buffer, source: string, name = 'csv') {
      const file = join(folder, `${files++}.${name}`)
      await writeFile(file, content)
      const counts = await importCases({ file, source, dryRun: false })
      const rejected = await readFile(`${file}.rejected.csv`, 'utf8').catch(() => '')
      return { counts, rejected }
    },
    async caseOf(source: string, externalId: string) {
      const [row] = await sql`select * from cases."case" where source = ${source} and external_id = ${externalId}`
      assert.ok(row, `${externalId} was not imported`)
      return row
    },
    eventsOf: (caseId: number) => sql`select * from cases.case_event where case_id = ${caseId} order by id`,
    async close() {
      await closeClient()
      await sql.end()
      await database.drop()
      await rm(folder, { recursive: true })
    },
  }
}
