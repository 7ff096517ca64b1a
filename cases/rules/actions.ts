'use server'

import { revalidatePath } from 'next/cache'
import { changeRule } from '#cases/rules/changing/change-rule.ts'
import { RuleEdit } from '#cases/rules/changing/rule-edit.ts'
import { action } from '#platform/action.ts'

export const setRule = action(RuleEdit, changeRule, () => revalidatePath('/administration/regler', 'layout'))
