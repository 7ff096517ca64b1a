import { holdsBankAccount } from '#cases/scanning/find-bank-accounts.ts'
import { holdsPersonalNumber } from '#cases/scanning/find-personal-numbers.ts'
import { sensitiveWordsIn } from '#cases/scanning/find-sensitive-words.ts'
import { SENSITIVE_KIND_NAMES, type SensitiveWords } from '#cases/scanning/sensitive-words.ts'

/**
 * A quiet word about what is being typed, or nothing. Pure; it runs where the text is typed and is sent nowhere. One
 * thing at a time: a personal number first, because it has a better place.
 */
export function suggestionFor(text: string, words: SensitiveWords, today: string): string {
  if (holdsPersonalNumber(text, today)) return 'Det ser ut som ett personnummer. Välj personen i registret i stället.'
  if (holdsBankAccount(text)) return 'Det ser ut som ett kontonummer. Vi sparar inga bankuppgifter.'
  const [first] = sensitiveWordsIn(text, words)
  if (!first) return ''
  return `Skriv bara det som behövs. ”${first.word}” kan vara en känslig uppgift om ${SENSITIVE_KIND_NAMES[first.kind]}.`
}
