import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { putBack, setAside } from '#bench/load/set-aside.ts'
import { seedDeclared } from '#db/seed/consent.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { seedPolicies } from '#db/seed/policies.ts'
import { seedTree } from '#db/seed/staff/tree.ts'

/** Cases (or places in the order of events) that one statement writes: small enough to sort in memory and to show progress. */
const CHUNK = 20_000
/** Connections that make search documents; it is the one part that is all computing. */
const HANDS = 2

/** The word that stands in exactly seven cases, however many there are. */
export const RARE_WORD = 'tätskiktsfogen'
export const RARE_CASES = 7

/**
 * Fills an empty, migrated database with so many cases of five events each, set by set, as its owner. The same number
 * always gives the same register (but for the instants, which end now). Triggers are off during the load; what they
 * would have done is done by the statements. Throws what PostgreSQL says.
 */
export async function load(ownerUrl: string, cases: number, say: (text: string) => void = () => {}): Promise<void> {
  const sql = postgres(ownerUrl, { max: HANDS, onnotice: () => {}, connection: settings(cases) })
  try {
    say('grunder')
    await sql.begin(async (tx) => {
      await seedDeclared(tx)
      await seedPolicies(tx)
      await seedFoundation(tx)
      await seedTree(tx)
    })
    const aside = await setAside(sql)
    for (const part of ['words', 'people', 'staff', 'plan']) {
      say(part)
      await run(sql, part)
    }
    const spread = 4 * Math.max(Math.floor(cases / 500), 1)
    await inChunks(sql, 'cases', cases, 1, say)
    await inChunks(sql, 'events', cases + spread, 1, say)
    say('index')
    await putBack(sql, aside, (one) => one.table !== 'cases.case_search')
    await sql.unsafe('ANALYZE')
    await inChunks(sql, 'search', cases, HANDS, say)
    await run(sql, 'finish')
    say('sökindex')
    await putBack(sql, aside, (one) => one.table === 'cases.case_search')
    say('VACUUM ANALYZE')
    await sql.unsafe('VACUUM (ANALYZE)')
  } finally {
    await sql.end()
  }
}

function settings(cases: number) {
  return {
    application_name: 'koms bench load',
    'bench.cases': String(cases),
    // What is being loaded can be loaded again: no need to wait for the disk.
    synchronous_commit: 'off',
    maintenance_work_mem: '512MB',
    work_mem: '64MB',
    jit: 'off',
  }
}

function run(sql: postgres.Sql | postgres.ReservedSql, part: string): Promise<unknown> {
  return sql.unsafe(readFileSync(new URL(`./${part}.sql`, import.meta.url), 'utf8')).simple()
}

async function inChunks(sql: postgres.Sql, part: string, most: number, hands: number, say: (text: string) => void) {
  let next = 1
  const work = async () => {
    const hand = await sql.reserve()
    try {
      while (next <= most) {
        const from = next
        next += CHUNK
        say(`${part} ${Math.round((100 * from) / most)} %`)
        const to = Math.min(from + CHUNK - 1, most)
        await hand`select set_config('bench.from', ${String(from)}, false), set_config('bench.to', ${String(to)}, false)`
        await run(hand, part)
      }
    } finally {
      hand.release()
    }
  }
  await Promise.all(Array.from({ length: hands }, work))
}
