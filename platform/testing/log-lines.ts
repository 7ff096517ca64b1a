import pino from 'pino'

type Line = Record<string, unknown>

/** What a test's own process logs from now on, in place of standard output; needs no environment. */
export function logLines(): readonly Line[] {
  const lines: Line[] = []
  const held = globalThis as { komsLog?: pino.Logger }
  held.komsLog = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) })
  return lines
}
