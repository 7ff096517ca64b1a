import { answerBeacon } from '#consent/serving/answer-beacon.ts'

export const GET = answerBeacon
