'use server'

import { revalidatePath } from 'next/cache'
import { changeItem } from '#consent/declaring/change-item.ts'
import { ItemEdit } from '#consent/declaring/item-edit.ts'
import { action } from '#platform/action.ts'

const again = () => revalidatePath('/redaktion', 'layout')

// Every change of what is declared that a browser can ask for, one line each.
export const declareItem = action(ItemEdit, changeItem, again)
