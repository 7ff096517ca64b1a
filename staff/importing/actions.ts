'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { chooseMapping, FileToImport, importKept, MappingChoice } from '#staff/importing/kept-file.ts'

const shown = () => revalidatePath('/medarbetare', 'layout')

export const mapping = action(MappingChoice, chooseMapping, shown)
export const importNow = action(FileToImport, importKept, shown)
