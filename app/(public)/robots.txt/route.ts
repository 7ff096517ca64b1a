import { answerRobots } from '#consent/serving/site-map.ts'

export const GET = answerRobots
