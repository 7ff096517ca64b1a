import { z } from 'zod'
import { day, maybeDay, maybeRowId, maybeWords, rowId, ticked, words } from '#staff/development/fields.ts'
import { CONTRACTS, STATE_KINDS } from '#staff/ledger/ledger.ts'

/** What can be registered about who holds which seat. Pure; the messages stand beside the fields. */

/** Why a year that has been closed is changed after all; empty where none is. */
const revision = maybeWords(500)
const contract = z.enum(CONTRACTS, 'Välj anställningsform.')
const seat = {
  positionId: maybeRowId,
  /** Instead of a seat that exists: a new one. */
  newTitle: maybeWords(80),
  newUnitId: maybeRowId,
}
const needsSeat = <T extends { positionId: number | null; newTitle: string; newUnitId: number | null }>(
  input: T,
  context: z.RefinementCtx,
) => {
  if (input.positionId !== null) return
  if (!input.newTitle && input.newUnitId === null)
    context.addIssue({ code: 'custom', path: ['positionId'], message: 'Välj en ledig tjänst, eller skriv en ny.' })
  else if (!input.newTitle)
    context.addIssue({ code: 'custom', path: ['newTitle'], message: 'Skriv den nya tjänstens titel.' })
  else if (input.newUnitId === null)
    context.addIssue({ code: 'custom', path: ['newUnitId'], message: 'Välj enhet för den nya tjänsten.' })
}
const inOrder = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }, context: z.RefinementCtx) => {
  if (validTo !== null && validTo < validFrom)
    context.addIssue({ code: 'custom', path: ['validTo'], message: 'Sista dagen kan inte komma före den första.' })
}

/** One act: the old seat is left the day before, the new one taken on the day. */
export const Move = z
  .object({ key: rowId, on: day('Skriv från vilken dag flytten gäller.'), ...seat, contract, revision })
  .superRefine(needsSeat)
export type Move = z.infer<typeof Move>

/** Somebody begins: new to the register, or back in it. */
export const Joining = z
  .object({
    employeeId: maybeRowId,
    name: maybeWords(120),
    externalId: maybeWords(60),
    ...seat,
    legalEntityId: rowId,
    contract,
    validFrom: day('Skriv första dagen.'),
    validTo: maybeDay,
    revision,
  })
  .superRefine(needsSeat)
  .superRefine(inOrder)
  .superRefine(({ employeeId, name }, context) => {
    if (employeeId === null && !name)
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'Skriv namnet, eller välj någon som finns i registret.',
      })
  })
export type Joining = z.infer<typeof Joining>

export const Leaving = z.object({
  key: rowId,
  lastDay: day('Skriv sista dagen.'),
  endReasonId: rowId,
  revision,
})
export type Leaving = z.infer<typeof Leaving>

/** What was wrong, and what is right. The wrong row is kept with the time during which we held it true. */
export const Correction = z
  .object({
    key: rowId,
    validFrom: day('Skriv första dagen.'),
    validTo: maybeDay,
    contract,
    endReasonId: maybeRowId,
    /** It never was: the seat was never held. */
    never: ticked,
    why: words('Skriv vad som var fel, utan personliga uppgifter.', 300),
    revision,
  })
  .superRefine(inOrder)
  .superRefine(({ validTo, endReasonId }, context) => {
    if (validTo === null && endReasonId !== null)
      context.addIssue({ code: 'custom', path: ['endReasonId'], message: 'En orsak behöver en sista dag.' })
  })
export type Correction = z.infer<typeof Correction>

/** Leave or secondment. Never why. */
export const NewState = z
  .object({
    key: rowId,
    kind: z.enum(STATE_KINDS, 'Välj ledighet eller uppdrag.'),
    validFrom: day('Skriv första dagen.'),
    validTo: maybeDay,
  })
  .superRefine(inOrder)
export type NewState = z.infer<typeof NewState>

/** A running leave ends on a day; without a day it never was. */
export const StateEnd = z.object({ stateId: rowId, lastDay: maybeDay })
export type StateEnd = z.infer<typeof StateEnd>
