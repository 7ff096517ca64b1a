import { answerPage } from '#consent/serving/answer-page.ts'

/** Every address that no other room has: the public pages, and the page that says there is none. */
export const GET = answerPage
