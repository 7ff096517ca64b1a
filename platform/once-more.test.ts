import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'drizzle-orm'
import { db, openDatabase } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { onceMore } from '#platform/once-more.ts'

test('what collides with another transaction is done once more, anything else is not', async (t) => {
  const { appUrl } = await testDatabase(t)
  t.after(openDatabase(appUrl))
  const failing = (code: string, times: number) => {
    let runs = 0
    const act = () =>
      db.transaction(async (tx) => {
        if (++runs <= times) await tx.execute(sql.raw(`do $$ begin raise exception using errcode = '${code}'; end $$`))
        return runs
      })
    return { act, runs: () => runs }
  }
  assert.equal(await onceMore(failing('40P01', 1).act), 2)
  assert.equal(await onceMore(failing('40001', 1).act), 2)
  for (const [code, times, runs] of [
    ['40P01', 2, 2],
    ['23505', 1, 1],
  ] as const) {
    const broken = failing(code, times)
    await assert.rejects(onceMore(broken.act))
    assert.equal(broken.runs(), runs)
  }
})
