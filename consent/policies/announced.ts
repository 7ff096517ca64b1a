import { ANNOUNCED_DAYS } from '#consent/policies/policy.ts'

/** Whether a new wording is still told on its page: for 60 days, and never of the first, which changed nothing. Pure. */
export function isAnnounced({ edition, effectiveAt }: { edition: number; effectiveAt: Date }, at: Date): boolean {
  const days = (at.getTime() - effectiveAt.getTime()) / 86_400_000
  return edition > 1 && days >= 0 && days < ANNOUNCED_DAYS
}
