'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { Grant, Withdrawal } from '#staff/granting/access.ts'
import { grantAccess, withdrawAccess } from '#staff/granting/grant-access.ts'

// Every change to the staff register that a browser can ask for, one line each.
export const grant = action(Grant, grantAccess, () => revalidatePath('/administration/atkomst'))
export const withdraw = action(Withdrawal, withdrawAccess, () => revalidatePath('/administration/atkomst'))
