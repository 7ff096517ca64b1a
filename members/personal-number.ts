import Personnummer from 'personnummer'

/** A personnummer or samordningsnummer, in the one form we store. */
export interface PersonalNumber {
  /** Twelve digits, no dash. */
  readonly digits: string
  /** A samordningsnummer: the day carries 60 more. It is replaced if the person later gets a personnummer. */
  readonly coordination: boolean
  /** The date the number carries, ISO. The true birth date may be a nearby day (FOL 18 §), so it is kept apart. */
  readonly birthDate: string
}

const SHAPE = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/

/** Spaces of every width gone, every kind of dash a hyphen: people paste from letters, lists and PDFs. */
function tidied(text: string): string {
  return text
    .replace(/[\s\u00A0\u2007\u202F]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\uFF0B/g, '+')
}

/** Without a century, `+` means that the person turns 100 this year or earlier: the year decides, not the birthday. */
function centuryOf(year: number, sign: string, thisYear: number): number {
  const latest = sign === '+' ? thisYear - 100 : thisYear
  return latest - ((((latest - year) % 100) + 100) % 100)
}

/**
 * Reads a personal number in any notation; null when it is none. `today` is an ISO date and settles the century.
 * Source: FOL (1991:481) 18 §; check digit and dates by the package personnummer.
 */
export function parsePersonalNumber(text: string, today: string): PersonalNumber | null {
  const match = SHAPE.exec(tidied(text))
  if (!match) return null
  const [, century, yy = '', month = '', dayPart = '', sign = '', end = ''] = match
  const year = century ? Number(century + yy) : centuryOf(Number(yy), sign, Number(today.slice(0, 4)))
  const digits = `${year}${month}${dayPart}${end}`
  if (digits.length !== 12 || year < 1850) return null
  if (!Personnummer.valid(digits, { allowCoordinationNumber: true, allowInterimNumber: false })) return null
  const coordination = Number(dayPart) > 60
  const day = String(Number(dayPart) - (coordination ? 60 : 0)).padStart(2, '0')
  const birthDate = `${year}-${month}-${day}`
  return birthDate > today ? null : { digits, coordination, birthDate }
}

/** "199012119948" as 19901211-9948. */
export function showPersonalNumber(digits: string): string {
  return `${digits.slice(0, 8)}-${digits.slice(8)}`
}

/** Whether twelve stored digits are a samordningsnummer. */
export function isCoordinationNumber(digits: string): boolean {
  return Number(digits.slice(6, 8)) > 60
}
