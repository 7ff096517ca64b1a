import 'server-only'
import { log } from '#platform/log.ts'

// The framework and its libraries write errors to the console as they are, and a database error carries the values of
// the row that failed. Here they become lines of the structured log, without those values.
if (process.env.NODE_ENV === 'production') {
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => {
      const err = parts.find((part) => part instanceof Error)
      if (err) log()[level]({ event: 'console', err })
      else
        log()[level]({
          event: 'console',
          note: parts
            .filter((part) => typeof part === 'string')
            .join(' ')
            .split('\n')[0]
            ?.slice(0, 120),
        })
    }
  }
}
