import { type Finding, STATE_NAMES, STATES, type State } from '#consent/scanning/finding.ts'

/** What one walk through the pages gave, for every state that could be reached. */
export interface Scan {
  readonly url: string
  readonly pages: readonly string[]
  readonly reached: readonly State[]
  readonly seen: Readonly<Partial<Record<State, number>>>
  readonly findings: readonly Finding[]
}

const KINDS: Record<Finding['storage'], string> = {
  cookie: 'kaka',
  local_storage: 'localStorage',
  session_storage: 'sessionStorage',
  indexed_db: 'IndexedDB',
  cache_storage: 'Cache Storage',
  pixel: 'osynlig bild',
  request: 'anrop',
}

const WHY: Record<Finding['why'], string> = {
  undeclared: 'står inte i listan',
  needs_yes: 'används utan ja',
  too_long: 'finns kvar längre än listan säger',
}

/** A scan as a table for people, one line each. Pure. */
export function reportLines({ url, pages, reached, seen, findings }: Scan): string[] {
  const lines = [`${url}: ${pages.length} sidor`, '']
  for (const state of STATES) {
    const name = STATE_NAMES[state].padEnd(20)
    if (!reached.includes(state)) lines.push(`${name} kunde inte prövas: ingen knapp på sidan leder dit`)
    else {
      const count = findings.filter((one) => one.state === state).length
      lines.push(
        `${name} ${seen[state] ?? 0} saker sedda, ${count ? `${count} SOM INTE SKULLE FINNAS DÄR` : 'inget utöver det deklarerade'}`,
      )
    }
  }
  if (findings.length === 0) return lines
  const rows = findings.map((one) => [
    STATE_NAMES[one.state],
    KINDS[one.storage],
    one.name,
    one.host,
    one.page,
    WHY[one.why],
  ])
  const table = [['Läge', 'Slag', 'Namn', 'Värd', 'Sida', 'Varför'], ...rows]
  const widths = table[0]?.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0))) ?? []
  return [
    ...lines,
    '',
    ...table.map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  ]
}
