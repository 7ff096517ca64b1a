import { SMALLEST_GROUP } from '#staff/disclosure/counts.ts'
import { atRiskAt, stepAt } from '#staff/estimates/kaplan-meier.ts'
import { type TenFigures, tenFigures, wholePeople } from '#staff/estimates/ten-figures.ts'
import { yearOf } from '#staff/ledger/days.ts'
import { APPLICATION_STAGES, type ApplicationStage, type PlainDate } from '#staff/ledger/ledger.ts'
import { ribbonsOf } from '#staff/measures/flows.ts'
import { funnel } from '#staff/measures/hiring.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import type { Question } from '#staff/measures/question.ts'
import { CAUSES, type Cause, followedStays, tenureCurves } from '#staff/measures/staying.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { toldDestinations } from '#staff/statistics/destinations.ts'
import { disclosedFunnel, hiddenDestinations, tellableParts } from '#staff/statistics/disclosed.ts'
import { drillHref } from '#staff/statistics/drill-address.ts'

interface ToldFlow {
  readonly from: string
  readonly to: string
  readonly count: number
  readonly href: string | null
}

export interface FlowPicture {
  readonly flows: readonly ToldFlow[]
  readonly period: { readonly from: PlainDate; readonly to: PlainDate }
  /** What was put together or left out, and why; null when everything is told. */
  readonly suppression: string | null
}

/** From which role and where to. Who sees no names is told the destinations alone, when the plan lets them be told. */
export function flowPicture(question: Question, asked: Asked, complete: boolean): FlowPicture {
  if (complete) return { flows: ownFlows(question, asked), period: asked, suppression: null }
  const year = yearOf(question.window.to)
  const hidden = hiddenDestinations(question, year)
  if (hidden) return { flows: [], period: asked, suppression: hidden }
  const { told, suppression } = toldDestinations(question)
  const rows = told.filter(({ from, to }) => from <= year && year <= to)
  const [first] = rows
  if (!first) return { flows: [], period: asked, suppression: NOT_SPLIT }
  return {
    flows: rows.map(({ label, people }) => ({ from: EVERYBODY, to: label, count: people.length, href: null })),
    period: { from: `${first.from}-01-01`, to: `${first.to}-12-31` },
    suppression,
  }
}

const NOT_SPLIT = 'Vart de gick visas inte för det här året: grupperna är för små, eller alla tre åren är inte kända.'

/** The left side, where from-roles would point people out. */
export const EVERYBODY = 'Alla roller'

function ownFlows(question: Question, asked: Asked): ToldFlow[] {
  return ribbonsOf(question).map(({ from, to, rows }) => ({
    from,
    to,
    count: rows.length,
    href: drillHref(asked, { measure: 'M1', part: 'denominator', fromRole: from, destination: to }),
  }))
}

interface ToldStage {
  readonly stage: ApplicationStage
  readonly applications: number
  /** Null for who may not know that several were one person's. */
  readonly people: number | null
  readonly href: string | null
}

export interface FunnelPicture {
  readonly stages: readonly ToldStage[]
  readonly period: { readonly from: PlainDate; readonly to: PlainDate }
}

/**
 * Applications by how far they came; without stages when nobody applied. HR opens each stage; everybody else is told the
 * fixed three years of the unit together, where the plan lets it be told.
 */
export function funnelPicture(question: Question, asked: Asked, opens: boolean): FunnelPicture {
  if (opens) return { stages: funnelStages(question, asked), period: asked }
  const { stages, years } = disclosedFunnel(question, yearOf(question.window.to))
  return {
    stages: stages.map(({ stage, applications }) => ({
      ...{ stage, applications: applications.length, people: null, href: null },
    })),
    period: { from: `${years.from}-01-01`, to: `${years.to}-12-31` },
  }
}

function funnelStages(question: Question, asked: Asked): ToldStage[] {
  const stages = funnel(question)
  if (stages.find(({ stage }) => stage === APPLICATION_STAGES[0])?.applications.length === 0) return []
  return stages.map(({ stage, applications, people }) => ({
    stage,
    applications: applications.length,
    people: people.length,
    href: drillHref(asked, { measure: 'M15', part: 'denominator', stage }),
  }))
}

export interface TenurePicture {
  /** Times in days; shares of those in another role inside, those gone, and those who remain. They make 1. */
  readonly steps: readonly {
    readonly at: number
    readonly internal: number
    readonly left: number
    readonly remaining: number
  }[]
  readonly until: number
  readonly ticks: readonly { readonly years: number; readonly at: number; readonly atRisk: number }[]
  readonly ten: readonly TenFigures<Cause>[]
  /** How many stays it was made of. */
  readonly stays: number
  /** Into how many parts the shares and the stays were rounded, for who sees no names; null when they are exact. */
  readonly parts: number | null
}

const DAYS_PER_YEAR = 365.25
const MOST_YEARS = 8

/**
 * What becomes of those who begin, as long as enough are followed. The days themselves would tell when somebody left, so
 * who sees no names gets the curve at whole years only, in parts of at least five people, and always up to the last full
 * year: two curves a year apart would tell of those who came between them.
 */
export function tenurePicture(asked: Question, complete: boolean): TenurePicture | null {
  const question = complete ? asked : { ...asked, window: yearWindow(yearOf(asked.today) - 1) }
  const followed = followedStays(question)
  const curves = tenureCurves(question)
  const years = Array.from({ length: MOST_YEARS + 1 }, (_, year) => year).filter(
    (year) => atRiskAt(followed, year * DAYS_PER_YEAR) >= SMALLEST_GROUP,
  )
  const last = years.at(-1) ?? 0
  const grain = tellableParts(followed.length)
  if (last === 0 || (!complete && grain === null)) return null
  const parts = complete ? 12 : 1
  const coarse = (shares: readonly [number, number]) =>
    complete || grain === null
      ? shares
      : wholePeople([1 - shares[0] - shares[1], ...shares], grain)
          .slice(1)
          .map((people) => people / grain)
  const times = Array.from({ length: last * parts + 1 }, (_, part) => (part / parts) * DAYS_PER_YEAR)
  return {
    steps: times.map((at) => {
      const step = stepAt(curves, at)
      const [internal = 0, left = 0] = coarse([step?.incidence.internal.share ?? 0, step?.incidence.left.share ?? 0])
      return { at, internal, left, remaining: 1 - internal - left }
    }),
    until: last * DAYS_PER_YEAR,
    ticks: years.map((year) => ({
      years: year,
      at: year * DAYS_PER_YEAR,
      atRisk: complete ? atRiskAt(followed, year * DAYS_PER_YEAR) : roughly(atRiskAt(followed, year * DAYS_PER_YEAR)),
    })),
    ten: tenFigures(followed, curves, CAUSES).map(({ people, ...row }) => {
      const isFew = row.atRisk < SMALLEST_GROUP || (!complete && (grain ?? 0) < 10)
      return { ...row, atRisk: complete ? row.atRisk : roughly(row.atRisk), people: isFew ? null : people }
    }),
    stays: complete ? followed.length : roughly(followed.length),
    parts: complete ? null : grain,
  }
}

/** Whole fives, downwards: of two numbers of people followed, the difference would tell of those between. */
const roughly = (count: number) => Math.floor(count / SMALLEST_GROUP) * SMALLEST_GROUP
