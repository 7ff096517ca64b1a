import 'server-only'
import { oncePerPerson } from '#staff/ledger/exits.ts'
import { unitName } from '#staff/ledger/tree.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { MEASURE_IDS, type Measure, type MeasureId } from '#staff/measures/measure.ts'
import { exitsOf, headcountIn, type Question } from '#staff/measures/question.ts'
import { readsApplications } from '#staff/permissions.ts'
import {
  type Asked,
  type Choices,
  calendarYear,
  parseAsked,
  periodBefore,
  type QueryText,
} from '#staff/statistics/asked.ts'
import { disclosedFigures, disclosedFunnel } from '#staff/statistics/disclosed.ts'
import { REASONS_ONLY } from '#staff/statistics/disclosure-plan.ts'
import {
  choicesOf,
  type Onlooker,
  questionOf,
  type Register,
  readRegister,
  sameOf,
  seesAll,
} from '#staff/statistics/scene.ts'
import { type ToldFigure, tell, unlinked } from '#staff/statistics/tell.ts'
import type { ToldFunnel } from '#staff/statistics/told-funnel.ts'

/** All figures of one unit and period, as this reader may have them. */
export interface Statistics {
  readonly asked: Asked
  readonly unitName: string
  readonly figures: Readonly<Record<MeasureId, ToldFigure>>
  /** The same period before, for the headline alone. */
  readonly previous: ToldFigure
  /** Null where it may not be told. */
  readonly headcount: { readonly average: number; readonly simple: number; readonly differs: boolean } | null
  /** Exits, one for each time, when they are more than the people who left; null when they are as many, or hidden. */
  readonly events: number | null
  readonly gapDays: number
  /** Nothing is hidden from this reader. */
  readonly complete: boolean
  /** What could not be understood in the question, as sentences. */
  readonly faults: readonly string[]
}

/** Everything that the page needs besides; never leaves the server. */
export interface Asking {
  readonly register: Register
  readonly choices: Choices
  readonly question: Question
  readonly statistics: Statistics
}

/**
 * The statistics for whoever asks, from the words of an address (`ar`, `fran`, `till`, `enhet`, `omfattning`, `kand`).
 * Screen, file and API call this one function. `onlooker` is null for another system. Never throws on what was asked.
 */
export async function staffStatistics(onlooker: Onlooker, query: QueryText): Promise<Statistics> {
  return (await askStatistics(onlooker, query)).statistics
}

export async function askStatistics(onlooker: Onlooker, query: QueryText): Promise<Asking> {
  const register = await readRegister(onlooker)
  const choices = choicesOf(onlooker, register)
  const { asked, faults } = parseAsked(query, choices)
  const question = await questionOf(onlooker, register, asked)
  const complete = seesAll(onlooker, register, asked.unitId)
  const unknown = unknownYears(register, asked)
  const figures = unknown
    ? tellAll(question, asked, unknown)
    : complete
      ? withApplications(onlooker, register, question, asked, tellAll(question, asked))
      : disclosedFigures(question, asked)
  return {
    register,
    choices,
    question,
    statistics: statisticsOf({ register, question, asked, complete, figures, faults }),
  }
}

function tellAll(question: Question, asked: Asked, hidden: string | null = null): Statistics['figures'] {
  const told = MEASURE_IDS.map((id) => {
    const measure = CATALOGUE[id]
    return [id, tell(measure, measure.of(question), asked, hidden ?? hiddenReasons(question, measure))] as const
  })
  return Object.fromEntries(told) as Statistics['figures']
}

/**
 * Applications are confidential also to whoever reads the names of who moved: of KOMS's whole years she is told what
 * everybody is told, of anything finer nothing.
 */
function withApplications(
  onlooker: Onlooker,
  { komsId }: Register,
  question: Question,
  asked: Asked,
  figures: Statistics['figures'],
): Statistics['figures'] {
  if (onlooker && readsApplications(onlooker)) return figures
  const ids = MEASURE_IDS.filter((id) => CATALOGUE[id].suppression === 'applications')
  const isTold = isWholeOf(komsId, asked)
  const told = isTold ? disclosedFigures(question, asked, ids) : null
  const hide = (id: MeasureId) => tell(CATALOGUE[id], CATALOGUE[id].of(question), asked, IN_CONFIDENCE)
  return { ...figures, ...Object.fromEntries(ids.map((id) => [id, told ? told[id] : hide(id)])) }
}

/** A calendar year of KOMS as it is known now: what may be asked for without names. */
export function isWholeOf(komsId: number, asked: Asked): boolean {
  const { unitId, reach, knownOn } = asked
  return unitId === komsId && reach === 'hsb_stockholm' && knownOn === null && calendarYear(asked) !== null
}

export const IN_CONFIDENCE =
  'Visas inte: ansökningar är konfidentiella. HR läser dem; andra ser hela KOMS, tre år tillsammans.'

/** The funnel of KOMS's applications in the fixed three years of a year, as everybody is told it. */
export async function publicFunnel(year: number): Promise<ToldFunnel> {
  const { question } = await askStatistics(null, { ar: String(year) })
  return disclosedFunnel(question, year)
}

/** Years whose leavers nobody counted have no figures: what the register holds of them would look like few who left. */
function unknownYears({ unknownUntil }: Register, { from }: Asked): string | null {
  if (unknownUntil === null || Number(from.slice(0, 4)) > unknownUntil) return null
  return `Visas inte: alla som slutade till och med ${unknownUntil} är inte kända.`
}

/** Who sees everything of her own team may still not know why people left it. */
const hiddenReasons = ({ reasons }: Question, { suppression }: Measure) =>
  suppression === 'reasons' && !reasons ? REASONS_ONLY : null

interface Told {
  readonly register: Register
  readonly question: Question
  readonly asked: Asked
  readonly complete: boolean
  readonly figures: Statistics['figures']
  readonly faults: readonly string[]
}

function statisticsOf({ register, question, asked, complete, figures, faults }: Told): Statistics {
  const before = periodBefore(asked)
  const previous = tell(
    CATALOGUE.M1,
    CATALOGUE.M1.of(sameOf(register, question, before)),
    before,
    unknownYears(register, before),
  )
  const exits = exitsOf(question)
  const { average, simple, differs } = headcountIn(question)
  return {
    asked,
    unitName: unitName(question.ledger.placements, asked.unitId, Math.min(question.window.to, question.today)),
    figures,
    previous: complete ? previous : unlinked(previous),
    headcount:
      average === null || (!complete && average < 10) || unknownYears(register, asked)
        ? null
        : headcountOf({ average, simple, differs }, complete),
    events: complete && oncePerPerson(exits).length !== exits.length ? exits.length : null,
    gapDays: question.definitions.gapDays,
    complete,
    faults,
  }
}

/** To the tenth for who sees everybody; whole people for the others, whom a tenth would tell of single days. */
function headcountOf(headcount: NonNullable<Statistics['headcount']>, complete: boolean): Statistics['headcount'] {
  return complete
    ? headcount
    : { average: Math.round(headcount.average), simple: Math.round(headcount.simple), differs: false }
}
