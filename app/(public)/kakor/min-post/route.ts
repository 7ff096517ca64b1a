import { answerRecord } from '#consent/serving/answer-record.tsx'

export const POST = answerRecord
