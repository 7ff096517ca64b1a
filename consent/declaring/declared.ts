import 'server-only'
import { db, type Transaction } from '#db/client.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

export interface Declared {
  readonly from: Date
  /** Everybody who visits a part of the site that it touches is asked again. */
  readonly asksAgain: boolean
}

/** Thrown to take back what was tried: the person has not yet read that everybody is asked again. */
export class NotYetRead extends Error {}

const MUST_BE_READ = refusal(
  'asksAgain',
  'Detta ändrar fingeravtrycket: alla besökare frågas igen. Kryssa i rutan om det är meningen, och spara en gång till.',
)

/** All of a change or nothing; what would ask everybody again unread is refused beside its tick box. */
export async function inOneAct(change: (tx: Transaction) => Promise<Result<Declared>>): Promise<Result<Declared>> {
  try {
    return await db.transaction(change)
  } catch (error) {
    if (error instanceof NotYetRead) return refused(MUST_BE_READ)
    throw error
  }
}
