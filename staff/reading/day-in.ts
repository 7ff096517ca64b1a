import type { PlainDate } from '#staff/ledger/ledger.ts'

/** A real calendar day of 1980–2099 as it stands in an address; undefined for anything that is none. Pure. */
export function dayIn(text: unknown): PlainDate | undefined {
  if (typeof text !== 'string' || !/^(19[89]|20\d)\d-\d{2}-\d{2}$/.test(text)) return undefined
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined
}
