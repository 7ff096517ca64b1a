import 'server-only'
import { driver } from '#db/client.ts'
import journal from '#db/migrations/meta/_journal.json' with { type: 'json' }

/** Whether this process can serve: the database answers, and its schema is at least as new as the program expects. */
export async function readiness(): Promise<{ ready: boolean; reason?: string }> {
  try {
    const [row] = await driver()<
      { count: number }[]
    >`select count(*)::int as count from platform_migrations.__drizzle_migrations`
    const missing = journal.entries.length - (row?.count ?? 0)
    return missing > 0 ? { ready: false, reason: `${missing} migrations missing` } : { ready: true }
  } catch {
    return { ready: false, reason: 'database unreachable' }
  }
}
