import 'server-only'
import { driver } from '#db/client.ts'

/** Puts back in the queue every protected case whose holder lost the right to protected identities. Returns how many. */
export async function returnProtectedCases(): Promise<number> {
  const [row] = await driver()<{ returned: number }[]>`select cases.return_protected() as returned`
  return row?.returned ?? 0
}
