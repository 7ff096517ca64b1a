import type { ReactNode } from 'react'
import Forbidden from '#app/(intranet)/forbidden.tsx'
import NotFound from '#app/(intranet)/not-found.tsx'
import Unauthorized from '#app/(intranet)/unauthorized.tsx'
import { answerWith } from '#platform/page-status.ts'

const CLOSED = { 401: Unauthorized, 403: Forbidden, 404: NotFound } as const

/**
 * Around every page: its `unauthorized()`, `forbidden()` and `notFound()` become pages that stand in the HTML, with
 * their status. Next alone answers them with an empty page that a script fills (docs/decisions/060).
 */
export function door<Props>(Page: (props: Props) => Promise<ReactNode>) {
  return async function Door(props: Props): Promise<ReactNode> {
    try {
      return await Page(props)
    } catch (error) {
      const status = closedBy(error)
      if (!status || !answerWith(status)) throw error
      const Closed = CLOSED[status]
      return <Closed />
    }
  }
}

/** The status that a page closed itself with. Next marks what these functions throw with such a digest. */
function closedBy(error: unknown): keyof typeof CLOSED | undefined {
  const { digest } = (error ?? {}) as { digest?: unknown }
  const [, status] = /^NEXT_HTTP_ERROR_FALLBACK;(401|403|404)$/.exec(String(digest)) ?? []
  return status === undefined ? undefined : (Number(status) as keyof typeof CLOSED)
}
