'use server'

import { revalidatePath } from 'next/cache'
import { DraftEdit } from '#consent/policies/drafting/draft-edit.ts'
import { editPolicy } from '#consent/policies/drafting/edit-policy.ts'
import { action } from '#platform/action.ts'

export const savePolicy = action(DraftEdit, editPolicy, () => revalidatePath('/redaktion', 'layout'))
