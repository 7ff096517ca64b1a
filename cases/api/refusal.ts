import { UNKNOWN } from '#cases/change-case.ts'
import { type Trouble, trouble } from '#platform/api/problem.ts'
import { etagOf, pointer } from '#platform/api/read-request.ts'
import type { Refused } from '#platform/result.ts'

/** What stands in the way of reading a case that does not exist, or that no system sees. The same for both. */
export const NO_CASE = trouble('not-found', 'Ärendet finns inte, eller så är det inte öppet för andra system.')

/** A command's refusal as a problem: unknown is 404, somebody else first is 412, a rule that says no is 422. */
export function troubleOf(refused: Refused): Trouble {
  if (refused === UNKNOWN) return NO_CASE
  const { refusals, conflict } = refused
  if (conflict)
    return trouble('changed', 'Läs ärendet igen, och skicka ändringen med dess nya ETag om den fortfarande stämmer.', {
      changes: conflict.changes,
      headers: { ETag: etagOf(conflict.version) },
    })
  const errors = refusals.flatMap(({ field, message }) =>
    field ? [{ pointer: pointer([field]), detail: message }] : [],
  )
  return trouble('invalid', refusals.map(({ message }) => message).join(' '), errors.length ? { errors } : {})
}
