import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'

const SHORTEST = 3
/** Share of letter triples in common. Below it the words are different names, above it the same one spelled by ear. */
const LIKENESS = 0.34
const MOST = 6

/** Words of the register that a typed word may be a misspelling of, likeliest first. Looked up among thousands, not among all people. */
export async function meantWords(
  reader: Reader,
  kind: 'name' | 'place',
  words: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const long = words.filter((word) => word.length >= SHORTEST)
  const meant = new Map<string, string[]>()
  if (long.length === 0) return meant
  const rows = await reader.execute<{ typed: string; word: string }>(sql`
    select t.typed, k.word from (values ${sql.join(
      long.map((word) => sql`(${word}::text)`),
      sql`, `,
    )}) as t (typed)
    cross join lateral (
      select w.word from members.search_word w
      where w.kind = ${kind} and w.word % t.typed and similarity(w.word, t.typed) >= ${LIKENESS}
      order by similarity(w.word, t.typed) desc, w.word limit ${MOST}
    ) k
    union
    select s.typed, w.word from (values ${swapsOf(long)}) as s (typed, word)
    join members.search_word w on w.kind = ${kind} and w.word = s.word`)
  for (const { typed, word } of rows) meant.set(typed, [...(meant.get(typed) ?? []), word])
  return meant
}

/** "amria" for "amira": two letters in the wrong order share too few triples to be found by likeness. */
function swapsOf(words: readonly string[]) {
  const pairs = words.flatMap((word) =>
    [...word.slice(1)].map((_, at) => [word, word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)]),
  )
  return sql.join(
    pairs.map(([word, swapped]) => sql`(${word}::text, ${swapped}::text)`),
    sql`, `,
  )
}
