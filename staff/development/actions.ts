'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '#platform/action.ts'
import { addLearningCase, removeLearningCase } from '#staff/development/learning/keep-learning-case.ts'
import { LearningCaseTarget, NewLearningCase } from '#staff/development/learning/learning-case.ts'
import { Agreement, GoalEdit } from '#staff/development/planning/goal-edit.ts'
import { agreeToGoal } from '#staff/development/planning/shared-goals.ts'
import { endPlan, writeGoal } from '#staff/development/planning/write-goal.ts'
import { changeSetting } from '#staff/development/settling/change-setting.ts'
import { SettingEdit } from '#staff/development/settling/setting-edit.ts'

const shown = () => revalidatePath('/min-utveckling')

export const keepGoal = action(GoalEdit, writeGoal, shown)
export const closePlan = action(z.object({}), endPlan, shown)
export const agree = action(Agreement, agreeToGoal, shown)
export const keepLearningCase = action(NewLearningCase, addLearningCase, shown)
export const dropLearningCase = action(LearningCaseTarget, removeLearningCase, shown)
export const settle = action(SettingEdit, changeSetting, () => revalidatePath('/medarbetare/utvecklingsregler'))
