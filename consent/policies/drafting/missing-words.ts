import { linesOf } from '#consent/policies/comparing/lines.ts'
import type { Words } from '#consent/policies/drafting/faults.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'

/** More would not be read beside a form; then there is a great deal, and the page itself is the place to read it. */
const MOST = 12

/** What one text says and another does not, line by line in both languages, the titles first. Pure. */
export function missingWords(mine: Words, theirs: Words): string[] {
  const lines = [
    ...missing([mine.titleSv], [theirs.titleSv]),
    ...missing([mine.titleEn], [theirs.titleEn]),
    ...missing(linesIn(mine.bodySv), linesIn(theirs.bodySv)),
    ...missing(linesIn(mine.bodyEn), linesIn(theirs.bodyEn)),
  ]
  const more = lines.length - MOST
  return more > 0 ? [...lines.slice(0, MOST), `Och ${more} ${more === 1 ? 'rad' : 'rader'} till.`] : lines
}

const linesIn = (body: string) => linesOf(parsePolicy(body)).map(({ text }) => text)

function missing(mine: readonly string[], theirs: readonly string[]): string[] {
  const own = new Set(mine)
  return [...new Set(theirs)].filter((line) => line !== '' && !own.has(line)).map((line) => `”${line}”`)
}
