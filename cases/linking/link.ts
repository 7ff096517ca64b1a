import { z } from 'zod'
import { CASE_NUMBER, LINK_KINDS } from '#cases/case.ts'
import { CaseAddition } from '#cases/fields.ts'

export const Link = CaseAddition.extend({
  other: z
    .string({ error: 'Skriv numret på det andra ärendet.' })
    .regex(CASE_NUMBER, 'Skriv ärendenumret som 2026-004217.'),
  kind: z.enum(LINK_KINDS, 'Välj hur ärendena hör ihop.'),
})
export type Link = z.infer<typeof Link>

export const Unlink = CaseAddition.extend({ other: Link.shape.other })
export type Unlink = z.infer<typeof Unlink>
