'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
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

const showCard = ({ id }: { id: number }) => revalidatePath(`/personer/${id}`)

// Every change to a person that a browser can ask for, one line each; `find` changes nothing, but names and numbers travel in a body.
export const find = action(Search, searchMembers)
export const register = keepingWhatWasTyped(
  action(Registration, registerPerson, (answer) => {
    if (answer.kind === 'registered') redirect(`/personer/${answer.id}`)
  }),
  () => true,
)
export const correct = action(Correction, correctPerson, showCard)
export const protect = action(Protection, protectPerson, showCard)
export const reach = action(NewContact, addContact, showCard)
export const correctReach = action(ChangedContact, correctContact, showCard)
export const unreach = action(RemovedContact, removeContact, showCard)
export const tie = keepingWhatWasTyped(
  action(NewRole, addRole, (answer) => {
    if (answer.kind === 'saved') showCard(answer)
  }),
  (answer) => answer.kind === 'choose',
)
export const correctTie = action(ChangedRole, correctRole, showCard)
export const untie = action(EndedRole, endRole, showCard)
