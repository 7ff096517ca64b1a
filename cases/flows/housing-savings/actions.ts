'use server'

import { nameChild } from '#cases/flows/housing-savings/naming/name-child.ts'
import { nameGuardian } from '#cases/flows/housing-savings/naming/name-guardian.ts'
import { ChildNaming, GuardianNaming } from '#cases/flows/housing-savings/naming/naming.ts'
import {
  askSignature,
  giveSignature,
  leaveApplication,
  refuseSignature,
} from '#cases/flows/housing-savings/signing/sign.ts'
import { Leaving, SignatureAct } from '#cases/flows/housing-savings/signing/signing.ts'
import { action } from '#platform/action.ts'

// Every change to a saving that a browser can ask for, one line each.
export const nameSavingChild = action(ChildNaming, nameChild)
export const addGuardian = action(GuardianNaming, nameGuardian)
export const askForSignature = action(SignatureAct, askSignature)
export const noteSignature = action(SignatureAct, giveSignature)
export const noteRefusal = action(SignatureAct, refuseSignature)
export const removeGuardian = action(Leaving, leaveApplication)
