'use server'

import { revalidatePath } from 'next/cache'
import { changeController } from '#consent/declaring/change-controller.ts'
import { changeItem } from '#consent/declaring/change-item.ts'
import { ControllerEdit } from '#consent/declaring/controller-edit.ts'
import { ItemEdit } from '#consent/declaring/item-edit.ts'
import { action } from '#platform/action.ts'

const again = () => revalidatePath('/redaktion', 'layout')

// Every change of what is declared that a browser can ask for, one line each.
export const declareItem = action(ItemEdit, changeItem, again)
export const declareController = action(ControllerEdit, changeController, again)
