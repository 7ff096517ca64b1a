'use server'

import { revalidatePath } from 'next/cache'
import { changeSetting } from '#consent/retaining/change-setting.ts'
import { SettingEdit } from '#consent/retaining/setting-edit.ts'
import { action } from '#platform/action.ts'

export const setRetention = action(SettingEdit, changeSetting, () => revalidatePath('/redaktion/samtycken'))
