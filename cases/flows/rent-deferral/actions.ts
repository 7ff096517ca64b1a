'use server'

import {
  ContactAttempt,
  PartPayment,
  PaymentUndo,
  Proposal,
  Settlement,
} from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { proposeDeferral } from '#cases/flows/rent-deferral/deciding/propose-deferral.ts'
import { settleProposal } from '#cases/flows/rent-deferral/deciding/settle-proposal.ts'
import { contactMember } from '#cases/flows/rent-deferral/following-up/contact-member.ts'
import { payPart } from '#cases/flows/rent-deferral/following-up/pay-part.ts'
import { undoPayment } from '#cases/flows/rent-deferral/following-up/undo-payment.ts'
import { noteServing } from '#cases/flows/rent-deferral/serving/note-serving.ts'
import { Serving } from '#cases/flows/rent-deferral/serving/serving.ts'
import { action } from '#platform/action.ts'

// Every change to a deferral that a browser can ask for, one line each.
export const propose = action(Proposal, proposeDeferral)
export const settle = action(Settlement, settleProposal)
export const pay = action(PartPayment, payPart)
export const undoPaid = action(PaymentUndo, undoPayment)
export const contact = action(ContactAttempt, contactMember)
export const serve = action(Serving, noteServing)
