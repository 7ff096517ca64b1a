import type { Language } from '#consent/inventory/inventory.ts'

interface Hours {
  /** 1 is Monday. */
  readonly weekday: number
  readonly opens: string
  readonly closes: string
}

const DAYS: Record<Language, readonly string[]> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** Opening hours in as few lines as they have: "måndag–fredag 08:00–16:00". Pure. */
export function hoursInWords(hours: readonly Hours[], language: Language): string[] {
  const runs: { first: number; last: number; time: string }[] = []
  for (const { weekday, opens, closes } of [...hours].sort((a, b) => a.weekday - b.weekday)) {
    const time = `${opens}–${closes}`
    const run = runs.at(-1)
    if (run && run.time === time && run.last === weekday - 1) run.last = weekday
    else runs.push({ first: weekday, last: weekday, time })
  }
  const name = (weekday: number) => DAYS[language][weekday - 1] ?? ''
  return runs.map(({ first, last, time }) => `${name(first)}${last > first ? `–${name(last)}` : ''} ${time}`)
}
