'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { FactTarget, NewFact } from '#staff/competence/fact.ts'
import { FieldEdit } from '#staff/competence/field.ts'
import { confirmFact, keepFact, withdrawFact } from '#staff/competence/keep-fact.ts'
import { keepField } from '#staff/competence/keep-field.ts'

// A fact stands in the matrix and on its owner's own page.
const shown = () => {
  revalidatePath('/medarbetare/kompetens')
  revalidatePath('/min-utveckling')
}

export const writeFact = action(NewFact, keepFact, shown)
export const confirm = action(FactTarget, confirmFact, shown)
export const withdraw = action(FactTarget, withdrawFact, shown)
export const writeField = action(FieldEdit, keepField, () => revalidatePath('/medarbetare/kompetens/omraden'))
