import { startPostgres } from '#demo/postgres.ts'
import type { Urls } from '#demo/postgres-roles.ts'

/** The database given through the environment, undefined when the embedded one is to be used. */
export function configuredDatabase(): Urls | undefined {
  const appUrl = process.env.DATABASE_URL
  if (!appUrl) return undefined
  return { appUrl, ownerUrl: process.env.DATABASE_MIGRATION_URL ?? appUrl }
}

/**
 * Does one piece of work with the database: the configured one (DATABASE_URL, DATABASE_MIGRATION_URL) or the
 * embedded one of the checkout, which is started when it is not running and left running for whoever else uses it.
 */
export async function withDatabase<T>(work: (urls: Urls) => Promise<T>): Promise<T> {
  const configured = configuredDatabase()
  if (configured) return work(configured)

  const { appUrl, ownerUrl, stop } = await startPostgres()
  try {
    return await work({ appUrl, ownerUrl })
  } finally {
    await stop()
  }
}
