import { answerNoForm } from '#consent/serving/answer-choice.ts'
import { answerRecord } from '#consent/serving/answer-record.tsx'

export const POST = answerRecord
export const GET = answerNoForm
