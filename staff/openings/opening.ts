import { z } from 'zod'
import {
  day,
  maybeDay,
  maybeRowId,
  maybeWords,
  rowId,
  rowIds,
  ticked,
  version,
  words,
} from '#staff/development/fields.ts'

/** Openings and applications as forms say them. Pure. */
export const NewOpening = z
  .object({
    positionId: rowId,
    receivingManagerId: maybeRowId,
    description: maybeWords(4_000),
    required: rowIds,
    merits: rowIds,
    applyBy: day('Välj sista ansökningsdag.'),
    startsOn: maybeDay,
  })
  .refine(({ applyBy, startsOn }) => startsOn === null || startsOn > applyBy, {
    path: ['startsOn'],
    message: 'Tillträdet måste komma efter sista ansökningsdagen.',
  })
export type NewOpening = z.infer<typeof NewOpening>

/** What can be changed of an announcement: never what it asks for, since people have held themselves against it. */
export const OpeningChange = z
  .object({
    openingId: rowId,
    version,
    title: words('Skriv vad tjänsten heter i annonsen.', 80),
    receivingManagerId: maybeRowId,
    description: maybeWords(4_000),
    applyBy: day('Välj sista ansökningsdag.'),
    startsOn: maybeDay,
  })
  .refine(({ applyBy, startsOn }) => startsOn === null || startsOn > applyBy, {
    path: ['startsOn'],
    message: 'Tillträdet måste komma efter sista ansökningsdagen.',
  })
export type OpeningChange = z.infer<typeof OpeningChange>

export const OpeningTarget = z.object({ openingId: rowId })
export type OpeningTarget = z.infer<typeof OpeningTarget>

export const Applying = z.object({
  openingId: rowId,
  /** The wording of the announcement that the applicant has read. */
  openingVersion: version,
  letter: maybeWords(4_000),
  released: ticked,
})
export type Applying = z.infer<typeof Applying>

export const ApplicationTarget = z.object({ applicationId: rowId })
export type ApplicationTarget = z.infer<typeof ApplicationTarget>

/** What may happen to an application, in the words of whoever leads the recruiting. */
export const STEPS = ['interview', 'offer', 'accepted', 'rejected'] as const
export const STEP_NAMES: Record<(typeof STEPS)[number], string> = {
  interview: 'Kallad till intervju',
  offer: 'Erbjuden tjänsten',
  accepted: 'Tackade ja',
  rejected: 'Inte vald',
}
export const StepTaken = z
  .object({ applicationId: rowId, version, step: z.enum(STEPS, 'Välj vad som har hänt.'), startsOn: maybeDay })
  .refine(({ step, startsOn }) => step !== 'accepted' || startsOn !== null, {
    path: ['startsOn'],
    message: 'Välj första dagen på den nya tjänsten.',
  })
export type StepTaken = z.infer<typeof StepTaken>
