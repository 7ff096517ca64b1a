import type { z } from 'zod'
import { CaseAddition, words } from '#cases/fields.ts'

export const Note = CaseAddition.extend({ text: words('Skriv något i anteckningen.') })
export type Note = z.infer<typeof Note>
