import type { Day, Range } from '#staff/ledger/days.ts'
import { countedExits, type Exit } from '#staff/ledger/exits.ts'
import { type Headcount, headcountOf } from '#staff/ledger/headcount.ts'
import { type HouseView, houseView } from '#staff/ledger/house-view.ts'
import type { Definitions, Ledger } from '#staff/ledger/ledger.ts'
import type { Role } from '#staff/ledger/people.ts'
import { isBelow } from '#staff/ledger/tree.ts'
import { type UnitView, unitView } from '#staff/ledger/unit-view.ts'

/** What "internal" reaches: HSB Stockholm as in the article, or all of HSB as a wider definition. */
export const REACHES = ['hsb_stockholm', 'all_hsb'] as const
export type Reach = (typeof REACHES)[number]

/** Everything that a measure may depend on. The same question always has the same answer. */
export interface Question {
  readonly ledger: Ledger
  readonly definitions: Definitions
  readonly unitId: number
  /** Both days inclusive. */
  readonly window: Range
  /** What has happened by then is counted, what is decided for later is not. */
  readonly today: Day
  readonly reach: Reach
  /** Whether pictures tell pension and the like apart from other exits; not for who may not know why people left. */
  readonly reasons: boolean
}

export const unitOf = (question: Question): UnitView => unitView(question.ledger, question.unitId, question.definitions)
export const houseOf = (question: Question): HouseView => houseView(question.ledger, question.definitions)

/** Exits from the unit in the window, one for each time somebody left, without those of a reorganisation. */
export function exitsOf(question: Question): Exit[] {
  return allExitsOf(question).filter((exit) => exit.kind !== 'reorganisation')
}

/** The same with those of a reorganisation, which every measure leaves out and the page tells about. */
export function allExitsOf(question: Question): Exit[] {
  return countedExits(unitOf(question).exits, question.window.from, question.window.to, question.today)
}

export const isInternal = (question: Question, exit: Exit) =>
  exit.kind === 'internal' || (question.reach === 'all_hsb' && exit.kind === 'other_hsb')

export function headcountIn(question: Question): Headcount {
  return headcountOf(unitOf(question).stays, question.window, question.today)
}

/** The day lies in the window and has come. */
export const isIn = (question: Question, day: Day) =>
  day >= question.window.from && day <= Math.min(question.window.to, question.today)

/** The day lies in the window and is over, as a last day must be to count. */
export const isOver = (question: Question, day: Day) =>
  day >= question.window.from && day <= question.window.to && day < question.today

/** The role belonged to the unit (or one below it) on a day. */
export const belongs = (question: Question, role: Role, day: Day) =>
  isBelow(unitOf(question).subtree, role.assignment.unitId, day)
