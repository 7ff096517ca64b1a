import type { ExitKind } from '#staff/ledger/exits.ts'
import type { Contract, EndClass, StateKind } from '#staff/ledger/ledger.ts'

/** The register's words as they are read on the screen. Pure. */
export const END_CLASS_NAMES: Readonly<Record<EndClass, string>> = {
  own_request: 'Egen begäran',
  employer: 'Arbetsgivarens initiativ',
  fixed_term_ended: 'Visstid löpt ut',
  retirement: 'Pension',
  death: 'Avliden',
  reorganisation: 'Organisationsändring',
  unknown: 'Okänd',
}
export const CONTRACT_NAMES: Readonly<Record<Contract, string>> = {
  permanent: 'Tillsvidare',
  fixed_term: 'Visstid',
  probation: 'Provanställning',
}
export const STATE_NAMES: Readonly<Record<StateKind, string>> = { leave: 'Ledig', secondment: 'Uppdrag på annan plats' }

/** Whoever may not know why somebody left reads that she left, not that she retired or died. */
export function shownKind(kind: ExitKind, reasons: 'reason' | 'class' | 'none'): ExitKind {
  return reasons === 'none' && (kind === 'retirement' || kind === 'death') ? 'external' : kind
}
