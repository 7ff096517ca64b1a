import { answerSearch } from '#members/finding/answer-search.ts'

/** The type-ahead of the one search box. POST, because names and numbers do not belong in an address. */
export function POST(request: Request) {
  return answerSearch(request)
}
