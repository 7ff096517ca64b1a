import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A telephone number as it is stored. */
export interface Phone {
  /** E.164 (`+46701740605`); the digits alone for a short number such as 112 or 1177. */
  readonly value: string
  /** The grouping people gave it: the library prints 0771 numbers in a way nobody reads them. */
  readonly shown: string
  readonly short: boolean
}

// 112, 1177, 113 13, 11414, 118 118: numbers of the network itself, which E.164 has no place for.
const SHORT = /^1\d{2,5}$/

/** Reads a number in any notation, as Swedish unless it says otherwise; null when it is none. */
export function parsePhone(text: string): Phone | null {
  const shown = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (shown.length > 30 || !/^\+?[\d\s()/.-]+$/.test(shown)) return null
  const digits = shown.replace(/\D/g, '')
  if (SHORT.test(digits) && !shown.startsWith('+')) return { value: digits, shown, short: true }
  // "+46 (0)70" is how half of Sweden writes it, and no dialling plan knows it.
  const number = parsePhoneNumberFromString(shown.replace(/\(0\)/, ''), 'SE')
  return number?.isValid() ? { value: number.number, shown, short: false } : null
}

/** The beginning of a number still being typed, as E.164 begins; null when too little or something else. */
export function phoneBeginning(text: string): string | null {
  if (!/^\+?[\d\s()/.\u2010-\u2015\u2212-]+$/.test(text)) return null
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 15) return null
  if (text.trim().startsWith('+')) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return digits.startsWith('0') ? `+46${digits.slice(1)}` : null
}
