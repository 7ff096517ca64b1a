import { answerRobots } from '#consent/serving/site-map.ts'

export const GET = answerRobots

// Its address is known when it is asked for, not when it is built.
export const dynamic = 'force-dynamic'
