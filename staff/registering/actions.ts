'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { Correction, Joining, Leaving, Move, NewState, StateEnd } from '#staff/registering/acts.ts'
import { addState, correctAssignment, endState } from '#staff/registering/correct.ts'
import { endAssignment, joinPerson } from '#staff/registering/join-and-leave.ts'
import { movePerson } from '#staff/registering/move-person.ts'

// Whoever moves or leaves changes figures, lists and vacancies alike.
const shown = () => revalidatePath('/medarbetare', 'layout')

export const move = action(Move, movePerson, shown)
export const join = action(Joining, joinPerson, shown)
export const leave = action(Leaving, endAssignment, shown)
export const correct = action(Correction, correctAssignment, shown)
export const state = action(NewState, addState, shown)
export const endOfState = action(StateEnd, endState, shown)
