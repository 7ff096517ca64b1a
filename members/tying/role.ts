import { z } from 'zod'
import { aDate, maybeDate, maybeRowId, rowId, seen } from '#members/fields.ts'
import { BOARD_POSTS, ROLE_KINDS, ROLE_TARGETS, type RoleKind } from '#members/person.ts'

/** What ties a person to a home, an association or another person, from a day to a last day. Pure. */

const post = z
  .union([z.literal('').transform(() => null), z.enum(BOARD_POSTS)], 'Välj en post i listan.')
  .nullable()
  .default(null)

const ordered = { path: ['validTo'], message: 'Sista dagen kan inte komma före den första. Ändra ett av datumen.' }
const inOrder = (sent: { validFrom: string; validTo: string | null }) => !sent.validTo || sent.validTo >= sent.validFrom

export const NewRole = z
  .object({
    personId: rowId,
    kind: z.enum(ROLE_KINDS, 'Välj en roll i listan.'),
    /** Chosen in the list; empty when only the text was written. */
    target: maybeRowId,
    targetText: z.string().max(200, 'Texten är för lång. Skriv adressen, namnet eller numret.').default(''),
    post,
    validFrom: aDate('Skriv från vilken dag rollen gäller.'),
    validTo: maybeDate,
  })
  .refine((sent) => sent.kind !== 'board_member' || sent.post !== null, {
    path: ['post'],
    message: 'Välj vilken post i styrelsen.',
  })
  .refine(inOrder, ordered)
export type NewRole = z.infer<typeof NewRole>

export const ChangedRole = z
  .object({
    personId: rowId,
    roleId: rowId,
    seen,
    post,
    validFrom: aDate('Skriv från vilken dag rollen gäller.'),
    validTo: maybeDate,
  })
  .refine(inOrder, ordered)
export type ChangedRole = z.infer<typeof ChangedRole>

export const EndedRole = z.object({
  personId: rowId,
  roleId: rowId,
  seen,
  validTo: aDate('Skriv rollens sista dag.'),
})
export type EndedRole = z.infer<typeof EndedRole>

/** The three columns of which a role fills exactly one. */
export function targetColumns(kind: RoleKind, target: number) {
  const wanted = ROLE_TARGETS[kind]
  return {
    homeId: wanted === 'home' ? target : null,
    associationId: wanted === 'association' ? target : null,
    forPersonId: wanted === 'person' ? target : null,
  }
}
