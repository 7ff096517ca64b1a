import { Temporal } from 'temporal-polyfill'
import { TRANSFER_WEEKS } from '#cases/flows/housing-savings/limit-settings.ts'
import { MEMBERSHIP_DAYS, SIGNATURE_DAYS } from '#cases/flows/housing-savings/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { addDays } from '#platform/dates.ts'

/** The days of a saving. All of them ISO dates in Stockholm. Pure. */

const ADULT = 18

/** The first day on which the bank can open the account. */
export const earliestAccountDay = (rules: Rules, memberFrom: string) =>
  addDays(memberFrom, rule(rules, MEMBERSHIP_DAYS))

/** The day on which a missing signature is asked after, counted from the question or from the last reminder. */
export const signatureDueOn = (rules: Rules, from: string) => addDays(from, rule(rules, SIGNATURE_DAYS))

/** The day by which a handing-over is done at the latest, once its complete document has come. */
export const transferDoneBy = (rules: Rules, documentOn: string) => addDays(documentOn, 7 * rule(rules, TRANSFER_WEEKS))

/**
 * The eighteenth birthday, from which the child alone decides over the account (FB 9:1). For one who was born on 29
 * February it is the 28th, since no eighteenth year is a leap year: sharing that stops a day early harms nobody.
 */
export function comesOfAgeOn(birthDate: string): string {
  return Temporal.PlainDate.from(birthDate).add({ years: ADULT }).toString()
}

export function isMinor(birthDate: string, day: string): boolean {
  return day < comesOfAgeOn(birthDate)
}
