import 'server-only'
import type { Ledger } from '#staff/ledger/ledger.ts'

/** What openings, applications and completed trainings add to the ledger. */
export async function readDevelopment(): Promise<Pick<Ledger, 'openings' | 'applications' | 'completions'>> {
  return { openings: [], applications: [], completions: [] }
}
