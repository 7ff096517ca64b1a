import 'server-only'
import { mayReadCases } from '#cases/permissions.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { logRead } from '#platform/read-log.ts'

export interface ArchivedLetter {
  readonly id: number
  readonly title: string
  readonly html: string
  /** ISO, UTC. */
  readonly createdAt: string
  /** The case holds protected data: the letter goes by the authority's post, never to an address. */
  readonly restricted: boolean
}

/** The id in an address; 0, which no letter has, where it is none. */
export function letterId(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0
}

type LetterView =
  | { readonly found: true; readonly letter: ArchivedLetter }
  | { readonly found: false; readonly why: 'protected' | 'unknown' }

/** A letter as it was kept, for one actor; every reading of it is written down first. */
export async function readLetter(actor: Actor, number: string, id: number): Promise<LetterView> {
  const sql = driver()
  const [row] = mayReadCases(actor)
    ? await sql<(Omit<ArchivedLetter, 'createdAt'> & { caseId: number; createdAt: Date })[]>`
        select l.id::int as id, l.title, l.html, l.created_at as "createdAt", c.id::int as "caseId", c.restricted
        from cases.letter l join cases."case" c on c.id = l.case_id
        where l.id = ${id} and c.number = ${number} and (not c.restricted or ${actor.mayReadProtected})`
    : []
  if (!row) return { found: false, why: await whyNot(actor, number, id) }
  const { caseId, createdAt, ...letter } = row
  await logRead(actor, 'case', caseId)
  return { found: true, letter: { ...letter, createdAt: createdAt.toISOString() } }
}

/** Its PDF, byte for byte. */
export async function readLetterPdf(actor: Actor, number: string, id: number): Promise<Buffer | undefined> {
  if (!mayReadCases(actor)) return undefined
  const [row] = await driver()<{ caseId: number; pdf: Buffer }[]>`
    select c.id::int as "caseId", l.pdf from cases.letter l join cases."case" c on c.id = l.case_id
    where l.id = ${id} and c.number = ${number} and (not c.restricted or ${actor.mayReadProtected})`
  if (!row) return undefined
  await logRead(actor, 'case', row.caseId)
  return row.pdf
}

async function whyNot(actor: Actor, number: string, id: number): Promise<'protected' | 'unknown'> {
  if (!mayReadCases(actor)) return 'unknown'
  const [hidden] = await driver()`
    select from cases.letter l join cases."case" c on c.id = l.case_id where l.id = ${id} and c.number = ${number}`
  return hidden ? 'protected' : 'unknown'
}
