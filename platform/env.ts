import { z } from 'zod'

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'ska vara en adress som postgres://användare:lösenord@värd:port/databas',
})
const httpUrl = z.url({ protocol: /^https?$/, error: 'ska vara en adress som https://koms.example.se' })

const Environment = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  NEXTAUTH_URL: httpUrl,
  NEXTAUTH_SECRET: z.string('saknas').min(32, 'ska vara minst 32 tecken'),
  OIDC_ISSUER: httpUrl,
  OIDC_CLIENT_ID: z.string('saknas').min(1, 'är tom'),
  OIDC_CLIENT_SECRET: z.string('saknas').min(1, 'är tom'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'ska vara en adress som smtp://användare:lösenord@värd:587' })
    .optional(),
  MAIL_FROM: z.email('ska vara en mejladress').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'ska vara error, warn, info eller debug')
    .default('info'),
  PORT: z.coerce.number('ska vara ett portnummer').int().min(1).max(65_535).default(3000),
})
export type Environment = z.infer<typeof Environment>

/** What is wrong with the environment, one line a variable; empty when nothing is. */
export function environmentFaults(values: NodeJS.ProcessEnv): string[] {
  const parsed = Environment.safeParse(values)
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

let cached: Environment | undefined

/**
 * The validated environment; the only place that reads `process.env`. Read at first use, so that a build,
 * which has no database, needs no variables. Throws with every fault named.
 */
export function env(): Environment {
  if (cached) return cached
  const faults = environmentFaults(process.env)
  if (faults.length) throw new Error(`Miljövariabler saknas eller är fel:\n${faults.join('\n')}`)
  cached = Environment.parse(process.env)
  return cached
}
