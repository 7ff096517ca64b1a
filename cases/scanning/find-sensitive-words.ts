import { SENSITIVE_KINDS, type SensitiveKind, type SensitiveWords } from '#cases/scanning/sensitive-words.ts'

/** Swedish endings of nouns and adjectives: -en, -arna, -ernas … Long enough for inflection, too short for another word. */
const ENDING = '(?:s|ns?|ens?|ets?|t|as?|ars?|arnas?|ers?|ernas?|or|ornas?|nas?|e)?'
// Not `\b`: to it, å, ä and ö are no letters.
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

function patternOf(word: string): string {
  const escaped = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return escaped.replaceAll('*', '\\p{L}*') + (word.endsWith('*') ? '' : ENDING)
}

const compiled = new WeakMap<SensitiveWords, readonly (readonly [SensitiveKind, RegExp])[]>()

/** One expression per kind, made once per list. */
function expressionsOf(words: SensitiveWords): readonly (readonly [SensitiveKind, RegExp])[] {
  const known = compiled.get(words)
  if (known) return known
  const kinds = SENSITIVE_KINDS.map((kind) => {
    const patterns = words[kind].filter((word) => /\p{L}/u.test(word)).map(patternOf)
    // An empty list matches nothing.
    const any = patterns.length ? patterns.join('|') : '(?!)'
    return [kind, new RegExp(`${BEFORE}(?:${any})${AFTER}`, 'iu')] as const
  })
  compiled.set(words, kinds)
  return kinds
}

export interface Sensitive {
  readonly kind: SensitiveKind
  /** As it was written. */
  readonly word: string
}

/** The first word of each kind that stands in the text, in the order of the list. Pure. */
export function sensitiveWordsIn(text: string, words: SensitiveWords): Sensitive[] {
  return expressionsOf(words).flatMap(([kind, expression]) => {
    const word = expression.exec(text)?.[0]
    return word ? [{ kind, word }] : []
  })
}
