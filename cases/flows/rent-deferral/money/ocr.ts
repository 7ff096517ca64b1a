/** The reference on an avi. Pure. Bankgirot: 2 to 25 digits, the last a Luhn digit over the others. */

/** How far a creditor's references can be checked: not at all, by the last digit, or by the length digit too. */
export type OcrCheck = 'none' | 'check_digit' | 'check_and_length'

const SHORTEST = 2
const LONGEST = 25

/** The digit that Luhn's algorithm adds to these digits: weights 2, 1, 2, 1 from the right. */
export function luhnDigit(digits: string): number {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index]) * (index % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return (10 - (sum % 10)) % 10
}

/** The reference that a creditor prints for these digits; with `length`, its whole length modulo 10 stands next to last. */
export function ocrOf(digits: string, { length = false }: { length?: boolean } = {}): string {
  const body = length ? `${digits}${(digits.length + 2) % 10}` : digits
  return `${body}${luhnDigit(body)}`
}

/** The digits of a reference as they are stored: spaces, hyphens and a pasted "OCR" away. */
export function ocrDigits(written: string): string {
  return written.replace(/^\s*ocr[\s:.]*/i, '').replace(/[\s\u00A0\u202F\u2010-\u2015\u2212-]/g, '')
}

/** Why this is no reference of a creditor that checks so, as a sentence that says what to do; null when it is one. */
export function ocrFault(written: string, check: OcrCheck = 'check_digit'): string | null {
  const digits = ocrDigits(written)
  if (!/^\d+$/.test(digits)) return 'OCR-numret är bara siffror. Läs av det på avin igen.'
  if (digits.length < SHORTEST || digits.length > LONGEST)
    return `OCR-numret har ${SHORTEST} till ${LONGEST} siffror. Läs av det på avin igen.`
  if (check === 'none') return null
  if (luhnDigit(digits.slice(0, -1)) !== Number(digits.at(-1)))
    return 'Kontrollsiffran i OCR-numret stämmer inte. Läs av numret på avin igen, siffra för siffra.'
  if (check === 'check_and_length' && Number(digits.at(-2)) !== digits.length % 10)
    return 'OCR-numret har fel antal siffror. Se efter på avin om någon fattas eller står dubbelt.'
  return null
}
