'use server'

import { revalidatePath } from 'next/cache'
import { editFlow } from '#cases/flows/written/drafting/edit-flow.ts'
import { FlowEdit } from '#cases/flows/written/drafting/flow-edit.ts'
import { action } from '#platform/action.ts'

export const writeFlow = action(FlowEdit, editFlow, () => revalidatePath('/administration/arendetyper', 'layout'))
