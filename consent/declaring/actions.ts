'use server'

import { revalidatePath } from 'next/cache'
import { changeController } from '#consent/declaring/change-controller.ts'
import { changeItem } from '#consent/declaring/change-item.ts'
import { addPart, changePurpose } from '#consent/declaring/change-purpose.ts'
import { ControllerEdit } from '#consent/declaring/controller-edit.ts'
import { ItemEdit } from '#consent/declaring/item-edit.ts'
import { PartEdit, PurposeEdit } from '#consent/declaring/purpose-edit.ts'
import { action } from '#platform/action.ts'

const again = () => revalidatePath('/redaktion', 'layout')

// Every change of what is declared that a browser can ask for, one line each.
export const declareItem = action(ItemEdit, changeItem, again)
export const declareController = action(ControllerEdit, changeController, again)
export const declarePurpose = action(PurposeEdit, changePurpose, again)
export const declarePart = action(PartEdit, addPart, again)
