import { type SQL, sql } from 'drizzle-orm'
import type { Place } from '#members/finding/what-was-typed.ts'

/** Conditions on the folded search columns. Words hold letters and digits only, so no pattern can be smuggled in. */

const anyOf = (parts: SQL[]) => (parts.length === 1 ? (parts[0] as SQL) : sql`(${sql.join(parts, sql` or `)})`)
const allOf = (parts: SQL[]) => sql.join(parts, sql` and `)

/** A word, or a beginning of one. Short words must match whole: every tenth name begins with "an". */
function wordMatches(column: SQL, word: string): SQL {
  return sql`${column} like ${word.length < 3 ? `% ${word} %` : `% ${word}%`}`
}

/** Every typed word, whole. */
export function namesWhole(column: SQL, words: readonly string[]): SQL {
  return allOf(words.map((word) => sql`${column} like ${`% ${word} %`}`))
}

/** Every typed word, as itself or as one of the words it may be a misspelling of. */
export function namesMatch(column: SQL, words: readonly string[], meant: ReadonlyMap<string, readonly string[]>): SQL {
  return allOf(
    words.map((word) =>
      anyOf([
        wordMatches(column, word),
        ...(meant.get(word) ?? []).map((other) => sql`${column} like ${`% ${other} %`}`),
      ]),
    ),
  )
}

/** How many typed words stand there whole; the best matches first. */
export function wholeWords(column: SQL, words: readonly string[]): SQL {
  return sql.join(
    words.map((word) => sql`(${column} like ${`% ${word} %`})::int`),
    sql` + `,
  )
}

/** "12" is 12 and 12 B but not 120; "12b" is 12B and 12 B. */
function numberMatches(column: SQL, number: string): SQL {
  const letter = /^(\d+)([a-z])$/.exec(number)
  if (letter) return sql`(${column} like ${`% ${number} %`} or ${column} like ${`% ${letter[1]} ${letter[2]} %`})`
  return sql`${column} ~ ${` ${number}[a-z]? `}`
}

export function placeMatches(place: Place, meant: ReadonlyMap<string, readonly string[]>): SQL {
  const column = sql`h.search_address`
  const parts = place.numbers.map((number) => numberMatches(column, number))
  if (place.words.length > 0) parts.push(namesMatch(column, place.words, meant))
  if (place.apartment)
    parts.push(sql`(h.official_number = ${place.apartment} or h.association_number = ${place.apartment})`)
  return allOf(parts)
}
