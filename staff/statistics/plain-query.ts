import type { QueryText } from '#staff/statistics/asked.ts'

/** An address's query with one text for each name: the first, where somebody wrote a name twice. */
export function plainQuery(query: Readonly<Record<string, string | string[] | undefined>>): QueryText {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]))
}
