import Kontonummer from 'kontonummer'

/** Where somebody says that an account follows; a bare row of digits may be an OCR, a phone or a case. */
const SAID =
  /(?:konto|clearing)[^\d\n]{0,24}(\d[\d\s.,\u00A0\u2010-\u2015-]*(?:konto[^\d\n]{0,16}\d[\d\s.,\u00A0\u2010-\u2015-]*)?)/gi
/** Two letters, two check digits and groups of four, with or without spaces. */
const IBAN =
  /(?<![\p{L}\p{N}])([A-Z]{2}\d{2}(?:[ \u00A0]?[A-Z0-9]{4}){2,7}(?:[ \u00A0]?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu
const SHORTEST_IBAN = 15

/**
 * Whether a text holds an account that a bank could have: an IBAN, or a clearing and account number that somebody calls
 * so. We keep no bank data. Pure; the number is never handed on. Source: Bankgirot, ISO 13616.
 */
export function holdsBankAccount(text: string): boolean {
  return (
    [...text.matchAll(IBAN)].some(([iban]) => isIban(iban)) ||
    [...text.matchAll(SAID)].some(([, digits = '']) => isAccount(digits))
  )
}

/** Moved four characters round and read with letters as 10 to 35, the number leaves 1 when divided by 97. */
function isIban(written: string): boolean {
  const iban = written.replace(/\s/g, '')
  if (iban.length < SHORTEST_IBAN || (iban.startsWith('SE') && iban.length !== 24)) return false
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((mark) => Number.parseInt(mark, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

function isAccount(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  return digits.length >= 11 && digits.length <= 16 && Kontonummer.valid(digits)
}
