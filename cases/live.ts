import type { Change } from '#platform/live.ts'

/** Query keys of what the case screens show. */
export const caseKeys = {
  queue: (query: string) => ['case', 'queue', query] as const,
  page: (id: number, before?: number | null) => ['case', 'page', id, ...(before ? [before] : [])] as const,
  flow: (type: string | undefined, about: string | undefined) => ['case', 'flow', type, about] as const,
  about: (what: string | undefined) => ['case', 'about', what] as const,
}

/** What must be read again when something has changed: the screens of that case, or all of them when a person changed. */
export function staleAfter(change: Change | 'everything'): readonly (readonly unknown[])[] {
  if (change === 'everything' || change.topic !== 'case') return [['case']]
  return [['case', 'queue'], ['case', 'about'], caseKeys.page(change.id)]
}

/** Time goes by on a quiet screen too: "2 tim kvar" is read again this often. */
export const REFRESH_MS = 60_000

/** Of what the server sent with the page and what the browser kept, the one that was read last. */
export function newer<T extends { readonly readAt: string }>(kept: T, sent: T): T {
  return kept.readAt >= sent.readAt ? kept : sent
}

/** A read that was answered with something else than the data. */
export class ReadRefused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`read refused: ${status}`)
    this.status = status
  }
}

/** Reads JSON, or throws `ReadRefused`: a lost session (401) is said by the live status, not by an empty list. */
export async function readJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new ReadRefused(response.status)
  return (await response.json()) as T
}
