'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { assignCase } from '#cases/assigning/assign-case.ts'
import { assignCases } from '#cases/assigning/assign-cases.ts'
import { Assignment, BulkAssignment } from '#cases/assigning/assignment.ts'
import { Call } from '#cases/calling/call.ts'
import { logCall } from '#cases/calling/log-call.ts'
import { closeCase } from '#cases/closing/close-case.ts'
import { Closing, Reopening } from '#cases/closing/closing.ts'
import { correctCase, linkPerson } from '#cases/correcting/correct-case.ts'
import { Correction, PersonLink } from '#cases/correcting/correction.ts'
import { CaseTarget } from '#cases/fields.ts'
import { keepMemberAnswer } from '#cases/first-contact/keep-member-answer.ts'
import { MemberAnswer } from '#cases/first-contact/member-answer.ts'
import { Identification } from '#cases/identifying/identification.ts'
import { identifyCaller } from '#cases/identifying/identify-caller.ts'
import { liftProtection } from '#cases/lifting/lift-protection.ts'
import { Link, Unlink } from '#cases/linking/link.ts'
import { linkCases, unlinkCases } from '#cases/linking/link-cases.ts'
import { Note } from '#cases/noting/note.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { parkCase } from '#cases/parking/park-case.ts'
import { Parking } from '#cases/parking/parking.ts'
import { Promised } from '#cases/promising/promise.ts'
import { promiseReply } from '#cases/promising/promise-reply.ts'
import { PriorityChange, TypeChange } from '#cases/reclassifying/classification.ts'
import { changePriority, changeType } from '#cases/reclassifying/reclassify-case.ts'
import { registerCase } from '#cases/registering/register-case.ts'
import { Registration } from '#cases/registering/registration.ts'
import { reopenCase } from '#cases/reopening/reopen-case.ts'
import { removeView, saveView } from '#cases/saving-views/save-view.ts'
import { SavedView, SavedViewTarget } from '#cases/saving-views/saved-view.ts'
import { takeCase } from '#cases/taking/take-case.ts'
import { createType, editType } from '#cases/types/edit-type.ts'
import { NewType, TypeEdit } from '#cases/types/type-edit.ts'
import { askOther, requestCompletion, resumeCase } from '#cases/waiting/wait.ts'
import { CompletionRequest, OtherRequest, Resumption } from '#cases/waiting/waiting.ts'
import { action } from '#platform/action.ts'

// Every change to a case that a browser can ask for, one line each.
export const register = action(Registration, registerCase, ({ number, readable }) =>
  redirect(readable ? `/arenden/${number}` : `/arenden?registrerat=${number}`),
)
export const take = action(CaseTarget, takeCase)
export const assign = action(Assignment, assignCase)
export const assignMany = action(BulkAssignment, assignCases)
export const note = action(Note, noteOnCase)
export const call = action(Call, logCall)
export const promiseAnswer = action(Promised, promiseReply)
export const requestFromMember = action(CompletionRequest, requestCompletion)
export const askAnother = action(OtherRequest, askOther)
export const resume = action(Resumption, resumeCase)
export const park = action(Parking, parkCase)
export const reclassify = action(TypeChange, changeType)
export const reprioritise = action(PriorityChange, changePriority)
export const correct = action(Correction, correctCase)
export const linkToPerson = action(PersonLink, linkPerson)
export const lift = action(CaseTarget, liftProtection)
export const link = action(Link, linkCases)
export const unlink = action(Unlink, unlinkCases)
export const close = action(Closing, closeCase)
export const reopen = action(Reopening, reopenCase)
export const identify = action(Identification, identifyCaller)
export const answerForMember = action(MemberAnswer, keepMemberAnswer)
export const keepView = action(SavedView, saveView, () => revalidatePath('/arenden'))
export const dropView = action(SavedViewTarget, removeView, () => revalidatePath('/arenden'))
export const addType = action(NewType, createType, ({ key }) => {
  revalidatePath('/administration/arendetyper')
  // What a type is called is half of it: the other half is what to ask.
  redirect(`/administration/arendetyper/${key}/flode?ny=1`)
})
export const changeTypeSettings = action(TypeEdit, editType, () => revalidatePath('/administration/arendetyper'))
