import { bankDayAfter, isBankDay, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { GRACE_DAYS, REMINDER_DAYS } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

/** When a part asks for attention, fixed when it is decided. */
export interface FollowDates {
  /** The agent is reminded in the morning of this day. */
  readonly remindOn: string
  /** From this day on the part counts as unpaid: an order that the bank took in time has been seen by then. */
  readonly overdueOn: string
}

export function followDates(due: string, rules: Rules): FollowDates {
  return {
    remindOn: bankDayBefore(due, rule(rules, REMINDER_DAYS)),
    // The day after the last one on which a payment made in time may still show up.
    overdueOn: plusDays(bankDayAfter(due, rule(rules, GRACE_DAYS)), 1),
  }
}

/** The n-th bank day before a date. */
function bankDayBefore(date: string, count: number): string {
  let day = date
  for (let left = count; left > 0; left--) {
    do day = plusDays(day, -1)
    while (!isBankDay(day))
  }
  return day
}
