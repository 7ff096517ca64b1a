/**
 * Letters that search treats as one: whoever cannot hear or type the difference still finds the person.
 * The database folds with the same two strings (migration `finding_members`); a test keeps them equal.
 */
const FOLD_FROM = "åäàáâãāăąæçćčđðďéèêëēėęěğíìîïīıłñńňöòóôõøōőŕřśšşșťţțúùûüūůűýÿžźżß-'’´`.,/_"
const FOLD_TO = 'aaaaaaaaaacccdddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuyyzzzs         '

const MAP = new Map([...FOLD_FROM].map((letter, at) => [letter, FOLD_TO[at] ?? '']))

/** Lower case, without accents and dashes, as the search columns hold it. */
export function folded(text: string): string {
  return [...text.toLowerCase()].map((letter) => MAP.get(letter) ?? letter).join('')
}
