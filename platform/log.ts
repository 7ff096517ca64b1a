import 'server-only'
import pino from 'pino'
import { env } from '#platform/env.ts'

// Names, numbers, addresses and free text never reach the log: whoever logs passes ids and kinds. The list below is the
// net under that habit, for an object that was passed whole by mistake.
const NEVER = [
  'name',
  'givenName',
  'familyName',
  'personalNumber',
  'email',
  'phone',
  'address',
  'title',
  'description',
  'text',
  'value',
  'query',
  'parameters',
  'detail',
  'authorization',
  'cookie',
]

const held = globalThis as { komsLog?: pino.Logger }

/** The structured log, on standard output, one JSON object a line. */
export function log(): pino.Logger {
  held.komsLog ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: NEVER.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[borttaget]' },
    serializers: { err: faultOf },
    // Left alone, pino copies the error's own message to the line, values and all.
    hooks: {
      logMethod: ([fields, ...rest], method) =>
        method.apply(log(), rest.length ? [fields, ...rest] : [fields, (fields as { event?: string }).event ?? '']),
    },
  })
  return held.komsLog
}

/** An error without the values it carries: PostgreSQL puts the row that failed into message and detail. */
function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint_name: constraint, routine } = error as Error & Record<string, unknown>
  const fromDatabase = typeof code === 'string' && code.length === 5
  return {
    type: error.name,
    code,
    constraint,
    routine,
    message: fromDatabase
      ? undefined
      : error.message
          .split('\n')[0]
          ?.replace(/\d{4,}/g, '#')
          .slice(0, 200),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8),
    cause: error.cause instanceof Error ? faultOf(error.cause) : undefined,
  }
}
