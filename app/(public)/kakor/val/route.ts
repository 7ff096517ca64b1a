import { answerChoice, answerNoForm } from '#consent/serving/answer-choice.ts'

export const POST = answerChoice
export const GET = answerNoForm
