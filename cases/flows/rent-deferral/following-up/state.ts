import { bankDayAfter, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'

/** How a granted deferral goes, and what moves it on. Pure; jobs, commands and replay ask the same. */
export const DEFERRAL_STATES = ['running', 'breached', 'lapsed', 'completed'] as const
export type DeferralState = (typeof DEFERRAL_STATES)[number]
export const DEFERRAL_STATE_NAMES: Record<DeferralState, string> = {
  running: 'Löper',
  breached: 'En del är obetald',
  lapsed: 'Har upphört',
  completed: 'Allt är betalt',
}

/** A part of the plan as far as its payment is concerned. */
export interface Paying {
  readonly dueOn: string
  /** It was once counted as unpaid. */
  readonly isOverdue: boolean
  readonly paidOn: string | null
}

/**
 * Where a deferral stands once something was paid. A part whose order the bank had in time was never unpaid, whatever we
 * saw (JB 12:20 third paragraph), so that a deferral that lapsed on it alone runs again; one paid late does not bring
 * it back.
 */
export function stateAfterPayment(state: DeferralState, parts: readonly Paying[]): DeferralState {
  const missed = parts.some((part) => isMissed(part))
  if (state === 'lapsed' && missed) return 'lapsed'
  if (parts.every(({ paidOn }) => paidOn !== null)) return 'completed'
  const waiting = parts.some(({ isOverdue, paidOn }) => isOverdue && paidOn === null)
  return waiting ? (state === 'lapsed' ? 'lapsed' : 'breached') : 'running'
}

/** Counted as unpaid, and neither shown to have been in time nor, so far, to have been paid. */
function isMissed({ dueOn, isOverdue, paidOn }: Paying): boolean {
  return isOverdue && (paidOn === null || paidOn > dueOn)
}

/** The first day on which a deferral lapses after the member was sought: so many bank days to pay in between. */
export function lapseDay(from: string, bankDays: number): string {
  return plusDays(bankDayAfter(from, bankDays), 1)
}
