import { bankDayAfter, plusDays, restDay, rolled } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { isPremises, lawOf } from '#cases/flows/rent-deferral/clock/law.ts'
import type { Claim } from '#cases/flows/rent-deferral/facts.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/**
 * The days that the law ties to an unpaid rent or fee (jordabalken 12 kap., bostadsrättslagen 7 kap.), counted by lag
 * 1930:173. Pure, and guidance for the agent: it says when something could happen at the earliest, never that it will.
 */
export interface ClockFacts {
  /** What the avi is for: whose law holds, and whether somebody lives there. */
  readonly claim: Claim
  /** As the avi says; never computed. */
  readonly due: string
  /** The day a deferral moved it to; every time below runs from there. */
  readonly movedTo?: string | null | undefined
  /** When the member was served notice of how to win the home back (delgivning). */
  readonly served?: string | null | undefined
  /** When socialnämnden was told; dwellings only. */
  readonly notified?: string | null | undefined
}

export type ClockKey =
  | 'due'
  | 'moved'
  | 'grace_ends'
  | 'forfeitable'
  | 'served'
  | 'notified'
  | 'recovery_ends'
  | 'wait_ends'
  | 'decision'

export interface ClockDay {
  readonly key: ClockKey
  /** Null while it waits for a day that nobody has entered. */
  readonly date: string | null
  readonly title: string
  /** How the day was found. */
  readonly how: string
  readonly rule: string
  readonly source: 'Avin' | 'Beslutet' | 'Handläggaren' | 'Uträknat'
}

/** Every day in the order of the law; those that wait for a fact say which. */
export function legalClock(facts: ClockFacts): ClockDay[] {
  const words = lawOf(facts.claim)
  const { premises } = words
  const start = facts.movedTo ?? facts.due
  const grace = graceEnds(facts)
  const end = recoveryEnds(facts)
  const days: (ClockDay | false)[] = [
    {
      key: 'due',
      date: facts.due,
      title: 'Avins förfallodag',
      how: 'Dagen är den som står på avin. Den räknas aldrig om.',
      rule: words.fee ? 'Föreningens stadgar' : 'JB 12 kap. 20 §',
      source: 'Avin',
    },
    !!facts.movedTo && {
      key: 'moved',
      date: facts.movedTo,
      title: 'Ny förfallodag efter anståndet',
      how: 'Tiderna nedanför räknas härifrån.',
      rule: 'Beslutet om anstånd',
      source: 'Beslutet',
    },
    {
      key: 'grace_ends',
      date: grace,
      title: premises ? 'Två vardagar har gått' : 'Veckan efter förfallodagen går ut',
      how: premises
        ? 'Två vardagar efter förfallodagen.'
        : counted(plusDays(start, 7), grace, 'En vecka efter förfallodagen'),
      rule: words.forfeiture,
      source: 'Uträknat',
    },
    {
      key: 'forfeitable',
      date: plusDays(grace, 1),
      title: `${words.right} kan vara förverkad`,
      how: `Inte om beloppet är av ringa betydelse. Inte heller om ${words.debt} betalas före en uppsägning.`,
      rule: words.cured,
      source: 'Uträknat',
    },
    {
      key: 'served',
      date: facts.served ?? null,
      title: 'Underrättelsen delges',
      how: 'Dagen då medlemmen fick underrättelsen om hur bostaden eller lokalen kan behållas.',
      rule: words.recovery,
      source: 'Handläggaren',
    },
    !premises && {
      key: 'notified',
      date: facts.notified ?? null,
      title: 'Socialnämnden får meddelandet',
      how: 'Båda krävs: delgivningen och meddelandet. Tiden räknas från den senare dagen.',
      rule: words.recovery,
      source: 'Handläggaren',
    },
    {
      key: 'recovery_ends',
      date: end,
      title: `Sista dag att betala och behålla ${premises ? 'lokalen' : 'bostaden'}`,
      how: end ? counted(recoveryCounted(facts) as string, end, recoveryFrom(premises)) : waitsFor(facts),
      rule: words.recovery,
      source: 'Uträknat',
    },
    !words.fee && {
      key: 'wait_ends',
      date: end && bankDayAfter(end, 2),
      title: 'Två vardagar till har gått',
      how: end ? 'Två vardagar efter tidens slut.' : waitsFor(facts),
      rule: words.wait,
      source: 'Uträknat',
    },
    {
      key: 'decision',
      date: end && bankDayAfter(end, 3),
      title: 'Tidigaste dag för ett beslut om avhysning',
      how: end ? 'Tredje vardagen efter tidens slut.' : waitsFor(facts),
      rule: words.wait,
      source: 'Uträknat',
    },
  ]
  return days.filter((day) => day !== false)
}

function graceEnds({ claim, due, movedTo }: ClockFacts): string {
  const start = movedTo ?? due
  return isPremises(claim) ? bankDayAfter(start, 2) : rolled(plusDays(start, 7))
}

/** The same weekday so many weeks later, before it is moved; null until everything that starts it is known. */
function recoveryCounted({ claim, served, notified }: ClockFacts): string | null {
  if (!served) return null
  if (isPremises(claim)) return plusDays(served, 14)
  return notified ? plusDays(served > notified ? served : notified, 21) : null
}

function recoveryEnds(facts: ClockFacts): string | null {
  const day = recoveryCounted(facts)
  return day && rolled(day)
}

const recoveryFrom = (premises: boolean) =>
  premises ? 'Två veckor efter delgivningen' : 'Tre veckor efter den senare av delgivningen och meddelandet'

function waitsFor({ claim, served }: ClockFacts): string {
  if (!served) return 'Räknas när dagen för delgivningen är ifylld.'
  return isPremises(claim) ? '' : 'Räknas när dagen för meddelandet till socialnämnden är ifylld.'
}

/** "…, till 24 december 2026. Det är julafton, så tiden går ut nästa vardag." */
function counted(day: string, end: string, from: string): string {
  const closed = restDay(day)
  if (day === end || !closed) return `${from}.`
  return `${from} är ${swedishPlainDate(day)}. Det är ${closed}, så tiden går ut nästa vardag (lag 1930:173 2 §).`
}
