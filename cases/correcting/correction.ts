import type { z } from 'zod'
import { CaseTarget, LIMITS, maybeId, maybeWords, words } from '#cases/fields.ts'

export const Correction = CaseTarget.extend({
  title: words('Skriv en rubrik.', LIMITS.title),
  description: maybeWords(),
})
export type Correction = z.infer<typeof Correction>

/** Whom the case is about; nobody takes the link away. */
export const PersonLink = CaseTarget.extend({ personId: maybeId })
export type PersonLink = z.infer<typeof PersonLink>
