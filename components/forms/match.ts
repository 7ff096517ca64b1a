/** Lower case without accents except å, ä, ö, which are letters of their own in Swedish. */
export function folded(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/(?<![ao])[\u0300-\u036f]|(?<=[ao])(?![\u0308\u030a])[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/**
 * How well a query fits a text, 0 for not at all. Every word of the query must be found:
 * at the beginning of the name best, at the beginning of a word next, then inside, and last as scattered letters.
 */
function fit(query: string, name: string, more = ''): number {
  const [title, rest] = [folded(name), folded(more)]
  let sum = 0
  for (const word of folded(query).split(/\s+/).filter(Boolean)) {
    const score = fitOfWord(word, title, rest)
    if (score === 0) return 0
    sum += score
  }
  return sum || 1
}

function fitOfWord(word: string, title: string, rest: string): number {
  if (title.startsWith(word)) return 100
  if (` ${title}`.includes(` ${word}`)) return 80
  if (` ${rest}`.includes(` ${word}`)) return 60
  if (title.includes(word)) return 40
  if (rest.includes(word)) return 20
  return word.length > 2 && isScattered(word, title) ? 5 : 0
}

function isScattered(word: string, text: string): boolean {
  let at = -1
  return [...word].every((letter) => {
    at = text.indexOf(letter, at + 1)
    return at >= 0
  })
}

/** The items that fit, best first; in the given order when nothing is asked for. */
export function fitting<T>(items: readonly T[], query: string, text: (item: T) => [name: string, more?: string]): T[] {
  if (!query.trim()) return [...items]
  return items
    .map((item) => ({ item, score: fit(query, ...text(item)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}
