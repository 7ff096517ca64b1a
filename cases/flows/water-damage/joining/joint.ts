import { z } from 'zod'
import { CASE_NUMBER } from '#cases/case.ts'
import { CaseAddition } from '#cases/fields.ts'
import type { Source } from '#cases/flows/water-damage/facts.ts'

/** One leak, several cases. Pure. */

/** Which other case is about the same leak. */
export const Join = CaseAddition.extend({
  other: z
    .string({ error: 'Skriv numret på det andra ärendet.' })
    .regex(CASE_NUMBER, 'Skriv ärendenumret som 2026-004217.'),
})
export type Join = z.infer<typeof Join>

/** This case is not about that leak after all. */
export const Split = CaseAddition
export type Split = z.infer<typeof Split>

/** What speaks for and against two cases being one leak. */
export interface Leak {
  readonly receivedAt: Date
  readonly associationId: number | null
  /** Street and number, without apartment. */
  readonly street: string | null
  readonly source: Source | undefined
}

/** Stand in one home and flood it alone: two of them are two leaks. */
const OF_ONE_HOME: ReadonlySet<Source> = new Set(['machine', 'fridge', 'radiator', 'floor_drain'])
/** Seen from below, anything is "from above". */
const ANYTHING: ReadonlySet<Source | undefined> = new Set([undefined, 'unknown', 'above'])

/** Why two cases are probably one leak, in words; null when they are not. It only proposes: an agent joins them. */
export function likelySame(a: Leak, b: Leak, hours: number): string | null {
  const apart = Math.abs(a.receivedAt.getTime() - b.receivedAt.getTime()) / 3_600_000
  if (apart > hours || !sameSource(a.source, b.source)) return null
  const within = apart < 1 ? 'inom en timme' : `inom ${Math.ceil(apart)} timmar`
  if (a.street !== null && sameStreet(a.street, b.street)) return `Samma adress, ${within}`
  if (a.associationId !== null && a.associationId === b.associationId) return `Samma förening, ${within}`
  return null
}

function sameStreet(a: string, b: string | null): boolean {
  return plain(a) === plain(b ?? '')
}
const plain = (street: string) => street.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim()

function sameSource(a: Source | undefined, b: Source | undefined): boolean {
  if (ANYTHING.has(a) || ANYTHING.has(b)) return true
  return a === b && a !== undefined && !OF_ONE_HOME.has(a)
}
