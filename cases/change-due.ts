import 'server-only'
import { changeCaseNow, type Decide } from '#cases/change-case.ts'
import { db } from '#db/client.ts'
import { SYSTEM } from '#platform/actor.ts'
import { isDatabaseAway } from '#platform/database-faults.ts'
import { log } from '#platform/log.ts'

/** Cases that are read at a time; there may be any number of them. */
export const PAGE = 1_000

interface Due {
  readonly id: number
  readonly number: string
}

/**
 * Changes every case that is due, for the job of that name, each in its own transaction: one that fails is logged and
 * holds nobody else back, until the next run. `dueAfter` reads the next few above an id, in order. Returns how many
 * changed; throws when the database is away.
 */
export async function changeDue(
  job: string,
  dueAfter: (id: number) => Promise<readonly Due[]>,
  decide: Decide,
): Promise<number> {
  let changed = 0
  let page = await dueAfter(0)
  for (let last = page.at(-1); last; last = page.at(-1)) {
    for (const { id, number } of page) {
      try {
        const result = await db.transaction((tx) => changeCaseNow(tx, SYSTEM, number, decide))
        if (result.ok) changed++
      } catch (err) {
        if (isDatabaseAway(err)) throw err
        log().error({ event: 'job.case-fault', job, caseId: id, err })
      }
    }
    page = await dueAfter(last.id)
  }
  return changed
}
