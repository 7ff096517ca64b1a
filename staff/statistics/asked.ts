import { addDays } from '#platform/dates.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import type { Reach } from '#staff/measures/question.ts'

/** What somebody asks of the statistics, as it stands in the address. */
export interface Asked {
  /** Both days inclusive. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly unitId: number
  readonly reach: Reach
  /** As we knew it at the end of that day; null for what we know now. */
  readonly knownOn: PlainDate | null
}

/** What there is to choose from, for this reader. */
export interface Choices {
  readonly units: readonly { readonly id: number; readonly name: string }[]
  readonly defaultUnitId: number
  readonly today: PlainDate
  /** Whoever sees only what hides nobody asks for whole years of what is known now: anything finer could be subtracted. */
  readonly wholeYearsOnly: (unitId: number) => boolean
}

export type QueryText = Readonly<Record<string, string | undefined>>

export const REACH_SLUGS: Record<Reach, string> = { hsb_stockholm: 'hsb-stockholm', all_hsb: 'hela-hsb' }
const REACH_OF = new Map<string, Reach>(Object.entries(REACH_SLUGS).map(([reach, slug]) => [slug, reach as Reach]))

const FIRST_YEAR = 1980

/**
 * The question in an address. What cannot be understood is told in a sentence and replaced by the usual: the latest full
 * year of KOMS in HSB Stockholm, as we know it now. Never throws.
 */
export function parseAsked(query: QueryText, choices: Choices): { asked: Asked; faults: string[] } {
  const faults: string[] = []
  const unitId = parseUnit(query.enhet, choices, faults)
  const isOnlyWhole = choices.wholeYearsOnly(unitId)
  const usual = yearOfChoice(query.ar, Number(choices.today.slice(0, 4)), isOnlyWhole, faults)
  const plain: Asked = { ...usual, unitId, reach: 'hsb_stockholm', knownOn: null }
  if (isOnlyWhole) {
    if (query.fran || query.till || query.kand || (query.omfattning && query.omfattning !== REACH_SLUGS.hsb_stockholm))
      faults.push(
        'Du ser hela kalenderår för HSB Stockholm, så som de är kända nu. De andra valen kräver rätt att läsa namn.',
      )
    return { asked: plain, faults }
  }
  return {
    asked: {
      ...(parsePeriod(query, choices.today, faults) ?? usual),
      unitId,
      reach: parseReach(query.omfattning, faults),
      knownOn: parseKnownOn(query.kand, choices.today, faults),
    },
    faults,
  }
}

function parseUnit(text: string | undefined, { units, defaultUnitId }: Choices, faults: string[]): number {
  if (!text) return defaultUnitId
  const found = units.find(({ id }) => String(id) === text)
  if (!found) faults.push('Enheten finns inte, eller så får du inte se den. Välj en i listan.')
  return found?.id ?? defaultUnitId
}

function yearOfChoice(text: string | undefined, thisYear: number, onlyOver: boolean, faults: string[]) {
  const last = onlyOver ? thisYear - 1 : thisYear
  const year = Number(text)
  const known = text !== undefined && /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= last
  if (text && !known)
    faults.push(`Skriv året med fyra siffror, från ${FIRST_YEAR} till ${last}. Nu visas ${thisYear - 1}.`)
  const chosen = known ? year : thisYear - 1
  return { from: `${chosen}-01-01`, to: `${chosen}-12-31` }
}

function parsePeriod({ fran, till }: QueryText, today: PlainDate, faults: string[]) {
  if (!fran && !till) return null
  if (!isDate(fran) || !isDate(till)) {
    faults.push('Ange både första och sista dagen i perioden, till exempel 2019-01-01 och 2019-12-31.')
    return null
  }
  if (fran > till) faults.push('Perioden slutar innan den börjar. Byt plats på dagarna.')
  else if (fran > today) faults.push('Perioden har inte börjat än. Välj en som har börjat.')
  else return { from: fran, to: till }
  return null
}

function parseReach(text: string | undefined, faults: string[]): Reach {
  if (!text) return 'hsb_stockholm'
  const reach = REACH_OF.get(text)
  if (!reach) faults.push('Omfattningen finns inte. Välj HSB Stockholm eller hela HSB.')
  return reach ?? 'hsb_stockholm'
}

function parseKnownOn(text: string | undefined, today: PlainDate, faults: string[]): PlainDate | null {
  if (!text) return null
  if (isDate(text) && text <= today) return text
  faults.push('Dagen för vad som var känt ska vara i dag eller tidigare, till exempel 2020-01-08.')
  return null
}

/** A real day between 1980 and 2100: 2019-02-30 is none. */
function isDate(text: string | undefined): text is PlainDate {
  if (!text || !/^(19[89]|20\d)\d-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** The year when the period is exactly one. */
export function calendarYear({ from, to }: Pick<Asked, 'from' | 'to'>): number | null {
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31` ? Number(year) : null
}

/** The question as an address has it: what differs from the usual, in one order. */
export function askedQuery(asked: Asked, more: QueryText = {}): string {
  const year = calendarYear(asked)
  const query = new URLSearchParams()
  const entries: [string, string | null | undefined][] = [
    ...(year === null
      ? ([
          ['fran', asked.from],
          ['till', asked.to],
        ] as [string, string][])
      : ([['ar', String(year)]] as [string, string][])),
    ['enhet', String(asked.unitId)],
    ['omfattning', asked.reach === 'hsb_stockholm' ? null : REACH_SLUGS[asked.reach]],
    ['kand', asked.knownOn],
    ...Object.entries(more),
  ]
  for (const [name, value] of entries) if (value) query.set(name, value)
  return query.toString()
}

/** The same question of the period of the same length just before: last year for a year. */
export function periodBefore(asked: Asked): Asked {
  const year = calendarYear(asked)
  if (year !== null) return { ...asked, from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  const days = Math.round((Date.parse(asked.to) - Date.parse(asked.from)) / 86_400_000) + 1
  return { ...asked, from: addDays(asked.from, -days), to: addDays(asked.from, -1) }
}
