import { addDays } from '#platform/dates.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'

/**
 * What somebody can show that she knows: facts with a date, what shows it and until when it holds. There is no level
 * and no grade, and nothing here is ever added up per person. Pure.
 */
export const BASES = ['course', 'certificate', 'knowledge_test', 'experience'] as const
export type Basis = (typeof BASES)[number]
export const BASIS_NAMES: Record<Basis, string> = {
  course: 'Genomförd utbildning',
  certificate: 'Intyg eller certifikat',
  knowledge_test: 'Kunskapsprov',
  experience: 'Utfört arbete',
}

interface Held {
  readonly achievedOn: PlainDate
  /** The last day it holds, inclusive; null while it holds for good. */
  readonly validTo: PlainDate | null
}

/** How a fact stands on a day. `expiring`: it holds, but not for longer than so many days from now. */
export type Standing = 'coming' | 'valid' | 'expiring' | 'expired'

export function standingOf({ achievedOn, validTo }: Held, today: PlainDate, warningDays: number): Standing {
  if (achievedOn > today) return 'coming'
  if (validTo === null) return 'valid'
  if (validTo < today) return 'expired'
  return validTo <= addDays(today, warningDays) ? 'expiring' : 'valid'
}

/** Of several facts in one field the one that holds longest; the others say nothing more. */
export function longest<T extends Held>(facts: readonly T[]): T | undefined {
  return facts.reduce<T | undefined>((best, fact) => {
    if (!best || best.validTo === null) return best ?? fact
    return fact.validTo === null || fact.validTo > best.validTo ? fact : best
  }, undefined)
}
