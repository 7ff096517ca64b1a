import type { Priority } from '#cases/case.ts'
import type { Audience, CaseType, Flow, IdentificationLevel } from '#cases/case-type.ts'

/** Open minutes to an answer where nothing else is said: an hour, one open day, three, ten. */
const ANSWER: Record<Priority, number> = { 1: 60, 2: 480, 3: 1440, 4: 4800 }

/** B board, M member, T tenant, S saver or seeker, X third party: the letters of the taxonomy. */
const LETTERS: Record<string, Audience> = {
  B: 'board',
  M: 'member',
  T: 'tenant',
  S: 'saver',
  X: 'third_party',
}

interface Entry {
  readonly key: string
  readonly name: string
  /** Letters of the audience: `MT`. */
  readonly for: string
  readonly urgency: Priority
  readonly id: IdentificationLevel
  /** What people call it, separated by commas. */
  readonly says: string
  /** Open minutes, where the urgency's usual time is wrong. */
  readonly answer?: number
  readonly flow?: Flow
}

/** The types of one group, written short. Throws on a letter that stands for nobody. */
export function group(name: string, entries: readonly Entry[]): CaseType[] {
  return entries.map((entry) => ({
    key: entry.key,
    name: entry.name,
    group: name,
    audience: [...entry.for].map((letter) => {
      const audience = LETTERS[letter]
      if (!audience) throw new Error(`No audience is called ${letter} (${entry.key})`)
      return audience
    }),
    urgency: entry.urgency,
    synonyms: entry.says.split(',').map((word) => word.trim()),
    answerMinutes: entry.answer ?? ANSWER[entry.urgency],
    identification: entry.id,
    flow: entry.flow ?? null,
    active: true,
  }))
}
