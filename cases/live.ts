/** Query keys of what the case screens show, and what must be read again when a case changes. */
export const caseKeys = {
  all: ['case'] as const,
  queue: (query: string) => ['case', 'queue', query] as const,
  page: (number: string, before: number | undefined) => ['case', 'page', number, before] as const,
}

/** Reads JSON, or throws: a lost session (401) is said by the live status, not by an empty list. */
export async function readJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}
