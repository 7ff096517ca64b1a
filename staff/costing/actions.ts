'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { CostFigure } from '#staff/costing/cost-figure.ts'
import { setCost } from '#staff/costing/set-cost.ts'

export const enterCost = action(CostFigure, setCost, () => revalidatePath('/medarbetare/kostnad'))
