import { answerSiteMap } from '#consent/serving/site-map.ts'

export const GET = answerSiteMap
