'use server'

import { answerQuestions } from '#cases/flows/answering/answer-questions.ts'
import { Answering } from '#cases/flows/answering/answers.ts'
import { finishStep, reopenStep } from '#cases/flows/stepping/finish-step.ts'
import { StepDone, StepUndone } from '#cases/flows/stepping/step.ts'
import { action } from '#platform/action.ts'

// Every change to a case's flow that a browser can ask for, one line each; a flow's own acts stand in its own folder.
export const answer = action(Answering, answerQuestions)
export const doneStep = action(StepDone, finishStep)
export const undoneStep = action(StepUndone, reopenStep)
