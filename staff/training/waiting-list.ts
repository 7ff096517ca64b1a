import type { SignupStatus } from '#staff/training/training.ts'

interface Place {
  readonly id: number
  readonly status: SignupStatus
}

/** What a new sign-up gets: a seat, or the end of the queue. Nobody passes those who wait. Pure. */
export function placeFor(signups: readonly Place[], seats: number): 'booked' | 'waiting' {
  const waits = signups.some(({ status }) => status === 'waiting')
  return !waits && taken(signups) < seats ? 'booked' : 'waiting'
}

/** Who moves up into the seats that are free, first come first. */
export function movesUp(signups: readonly Place[], seats: number): number[] {
  const free = Math.max(0, seats - taken(signups))
  return signups
    .filter(({ status }) => status === 'waiting')
    .map(({ id }) => id)
    .sort((a, b) => a - b)
    .slice(0, free)
}

export function taken(signups: readonly Place[]): number {
  return signups.filter(({ status }) => status === 'booked').length
}
