import { longest, standingOf } from '#staff/competence/competence.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'

interface Asked {
  readonly fieldId: number
  readonly name: string
  /** A must, otherwise a merit. */
  readonly required: boolean
}
interface Held {
  readonly fieldId: number
  readonly achievedOn: PlainDate
  readonly validTo: PlainDate | null
  readonly confirmed: boolean
}

export interface MirrorRow extends Asked {
  /** `expires`: what she holds ends before the day the seat begins. */
  readonly holds: 'yes' | 'unconfirmed' | 'expires' | 'no'
  readonly validTo: PlainDate | null
}

/** What a seat asks for against what one person holds on its first day. Only she sees it; it is no verdict. Pure. */
export function mirrorOf(asked: readonly Asked[], held: readonly Held[], on: PlainDate): MirrorRow[] {
  return asked.map((one) => {
    const own = held.filter(({ fieldId }) => fieldId === one.fieldId)
    const holding = own.filter((fact) => ['valid', 'expiring'].includes(standingOf(fact, on, 0)))
    const confirmed = longest(holding.filter((fact) => fact.confirmed))
    if (confirmed) return { ...one, holds: 'yes', validTo: confirmed.validTo }
    const stated = longest(holding)
    if (stated) return { ...one, holds: 'unconfirmed', validTo: stated.validTo }
    const past = longest(own)
    return { ...one, holds: past ? 'expires' : 'no', validTo: past?.validTo ?? null }
  })
}
