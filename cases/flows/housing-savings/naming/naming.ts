import { z } from 'zod'
import { CaseTarget, LIMITS, maybeId, maybeWords, submission, words } from '#cases/fields.ts'

/** For which child a saving is opened, and who her guardians are. Pure. */
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** The child: somebody in the register, or somebody to add there. */
export const ChildNaming = CaseTarget.extend({
  submission,
  child: maybeId,
  childText: maybeWords(LIMITS.title),
  givenName: maybeWords(LIMITS.name),
  familyName: maybeWords(LIMITS.name),
  personalNumber: maybeWords(40),
  birthDate: maybeWords(10),
  /** The agent has looked: this is another child than the one with the same name. */
  confirmed: ticked,
})
export type ChildNaming = z.infer<typeof ChildNaming>

/** A guardian who does not stand in the register as the child's. No address is asked for. */
export const GuardianNaming = CaseTarget.extend({
  name: words('Skriv vårdnadshavarens namn.', LIMITS.name),
  phone: maybeWords(40),
  isProtected: ticked,
})
export type GuardianNaming = z.infer<typeof GuardianNaming>
