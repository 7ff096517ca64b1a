'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Changed } from '#members/change-person.ts'
import { correctPerson } from '#members/correcting/correct-person.ts'
import { Correction } from '#members/correcting/correction.ts'
import { Search } from '#members/finding/search.ts'
import { searchMembers } from '#members/finding/search-members.ts'
import { keepingWhatWasTyped } from '#members/keeping.ts'
import { protectPerson } from '#members/protecting/protect-person.ts'
import { Protection } from '#members/protecting/protection.ts'
import { addContact, correctContact, removeContact } from '#members/reaching/change-contacts.ts'
import { ChangedContact, NewContact, RemovedContact } from '#members/reaching/contact-way.ts'
import { registerPerson } from '#members/registering/register-person.ts'
import { Registration } from '#members/registering/registration.ts'
import { addRole, correctRole, endRole } from '#members/tying/change-roles.ts'
import { ChangedRole, EndedRole, NewRole } from '#members/tying/role.ts'
import { action } from '#platform/action.ts'
import type { FormState } from '#platform/form-state.ts'

const showCard = ({ id }: { id: number }) => revalidatePath(`/personer/${id}`)

/** Whoever is refused because the card has changed gets it as it stands now, with the refusal. */
function onTheCard<S extends z.ZodType>(schema: S, command: Parameters<typeof action<S, Changed>>[1]) {
  const act = action(schema, command, showCard)
  return async (previous: FormState<Changed>, form: FormData) => {
    const state = await act(previous, form)
    if (state.conflict) showCard({ id: Number(state.sent.personId ?? state.sent.id) })
    return state
  }
}

// Every change to a person that a browser can ask for, one line each; `find` changes nothing, but names and numbers travel in a body.
export const find = action(Search, searchMembers)
export const register = keepingWhatWasTyped(
  action(Registration, registerPerson, (answer) => {
    if (answer.kind === 'registered') redirect(`/personer/${answer.id}`)
  }),
  () => true,
)
export const correct = onTheCard(Correction, correctPerson)
export const protect = onTheCard(Protection, protectPerson)
export const reach = onTheCard(NewContact, addContact)
export const correctReach = onTheCard(ChangedContact, correctContact)
export const unreach = onTheCard(RemovedContact, removeContact)
export const tie = keepingWhatWasTyped(
  action(NewRole, addRole, (answer) => {
    if (answer.kind === 'saved') showCard(answer)
  }),
  (answer) => answer.kind === 'choose',
)
export const correctTie = onTheCard(ChangedRole, correctRole)
export const untie = onTheCard(EndedRole, endRole)
