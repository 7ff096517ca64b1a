import { answerChoice } from '#consent/serving/answer-choice.ts'

export const POST = answerChoice
