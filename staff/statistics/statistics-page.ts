import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { type PublishedFigure, publishedFigures } from '#platform/published-figures.ts'
import { countedExits, decidedExits } from '#staff/ledger/exits.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import { isInternal, unitOf } from '#staff/measures/question.ts'
import { mayLeadStatistics, readsApplications } from '#staff/permissions.ts'
import { type Asked, type Choices, calendarYear, type QueryText } from '#staff/statistics/asked.ts'
import { type ClosedYear, readClosedYear } from '#staff/statistics/closed-year.ts'
import { forecastOf, sentencesOf, type ToldYear, toldPool, toldYears } from '#staff/statistics/headline.ts'
import {
  type FlowPicture,
  type FunnelPicture,
  flowPicture,
  funnelPicture,
  type TenurePicture,
  tenurePicture,
} from '#staff/statistics/pictures.ts'
import type { Register } from '#staff/statistics/scene.ts'
import { askStatistics, isWholeOf, type Statistics } from '#staff/statistics/staff-statistics.ts'
import { type TeamRow, teamTable } from '#staff/statistics/team-table.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'

export interface YearNote {
  readonly fromYear: number | null
  readonly toYear: number
  readonly text: string
  readonly source: string
  readonly countsUnknown: boolean
}

export interface StatisticsPage {
  readonly statistics: Statistics
  readonly choices: Pick<Choices, 'units' | 'today'> & { readonly wholeYearsOnly: boolean }
  readonly years: readonly ToldYear[]
  readonly pool: ToldFigure | null
  readonly target: number | null
  readonly sentences: readonly string[]
  readonly forecast: readonly string[]
  /** What is known in words of the year that was asked for. */
  readonly note: YearNote | null
  /** What is known in words of years whose counts nobody knows. */
  readonly unknownYears: readonly YearNote[]
  /** Exits decided for days to come, and those so new that another role inside may still begin. Null when hidden. */
  readonly coming: { readonly decided: number; readonly unsettled: number; readonly seconded: number } | null
  readonly teams: readonly TeamRow[]
  readonly flow: FlowPicture
  readonly funnel: FunnelPicture
  readonly tenure: TenurePicture | null
  readonly closed: ClosedYear | null
  /** What the public page says of this year now; for whoever may publish. */
  readonly publishing: { readonly published: PublishedFigure | null; readonly year: number } | null
  readonly maySetTarget: boolean
}

/** Everything on /medarbetare for this reader, from the words of its address. */
export async function statisticsPage(actor: Actor, query: QueryText): Promise<StatisticsPage> {
  const { statistics, question, choices, register } = await askStatistics(actor, query)
  const { asked, complete, figures, previous } = statistics
  const isKoms = asked.unitId === register.komsId
  const [target, notes, closed, publishing] = await Promise.all([
    readTarget(asked.to),
    isKoms ? readNotes() : [],
    isKoms && complete ? readClosedYear(asked, figures.M1) : null,
    readPublishing(actor, asked, isKoms),
  ])
  const headline = figures.M1
  const year = calendarYear(asked)
  const note = notes.find(({ fromYear, toYear }) => year !== null && (fromYear ?? 0) <= year && year <= toYear) ?? null
  return {
    statistics,
    choices: { units: choices.units, today: choices.today, wholeYearsOnly: choices.wholeYearsOnly(asked.unitId) },
    years: toldYears(question, asked, complete),
    pool: toldPool(question, asked, complete),
    target,
    sentences: headline.hidden !== null ? [] : sentencesOf({ headline, previous, target }),
    forecast: forecastOf(headline, asked, choices.today),
    note,
    unknownYears: notes.filter(({ countsUnknown }) => countsUnknown),
    coming: complete ? comingOf(question) : null,
    teams: complete && headline.hidden === null ? teamTable(register, question, asked) : [],
    flow:
      headline.hidden === null
        ? flowPicture(question, asked, complete)
        : { flows: [], period: asked, suppression: headline.hidden },
    funnel: funnelFor(actor, register, question, asked),
    tenure: tenurePicture(question, complete),
    closed,
    publishing,
    maySetTarget: mayLeadStatistics(actor),
  }
}

/** Applications as they are for HR; for everybody else as they may be told, and only where that is of all of KOMS. */
function funnelFor(actor: Actor, { komsId }: Register, question: Question, asked: Asked): FunnelPicture {
  const opens = readsApplications(actor)
  return opens || isWholeOf(komsId, asked) ? funnelPicture(question, asked, opens) : { stages: [], period: asked }
}

type Question = Parameters<typeof unitOf>[0]

function comingOf(question: Question): StatisticsPage['coming'] {
  const { exits, stays } = unitOf(question)
  const recent = countedExits(exits, question.today - question.definitions.gapDays, question.window.to, question.today)
  return {
    decided: decidedExits(exits, question.today).length,
    unsettled: recent.filter((exit) => exit.kind === 'external' && !isInternal(question, exit)).length,
    seconded: stays.filter((stay) => stay.to >= question.today && isSeconded(question, stay.last.assignment.states))
      .length,
  }
}

function isSeconded(
  question: Question,
  states: readonly { kind: string; validFrom: PlainDate; validTo: PlainDate | null }[],
) {
  const today = new Date(question.today * 86_400_000).toISOString().slice(0, 10)
  return states.some(
    ({ kind, validFrom, validTo }) =>
      kind === 'secondment' && validFrom <= today && (validTo === null || validTo >= today),
  )
}

/** The target of the headline in force on a day; a share between 0 and 1. */
async function readTarget(day: PlainDate): Promise<number | null> {
  const [row] = await driver()<{ value: number }[]>`
    select value::float8 as value from staff.target where measure = 'M1' and valid_from <= ${day}
    order by valid_from desc limit 1`
  return row?.value ?? null
}

async function readNotes(): Promise<YearNote[]> {
  const rows = await driver()<YearNote[]>`
    select from_year as "fromYear", to_year as "toYear", text, source, counts_unknown as "countsUnknown"
    from staff.year_note order by to_year`
  return [...rows]
}

/** A year is published for KOMS in HSB Stockholm as we know it now, and when it is over. */
async function readPublishing(actor: Actor, asked: Asked, isKoms: boolean): Promise<StatisticsPage['publishing']> {
  const year = calendarYear(asked)
  if (!mayLeadStatistics(actor) || !isKoms || year === null || asked.knownOn || asked.reach !== 'hsb_stockholm')
    return null
  const published = await publishedFigures()
  return { year, published: published.find((one) => one.year === year) ?? null }
}
