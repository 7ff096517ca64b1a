import { parseApartmentNumber } from '#members/apartment-number.ts'
import { folded } from '#members/finding/folded.ts'
import { parseOrganisationNumber } from '#members/organisation-number.ts'
import { parsePersonalNumber } from '#members/personal-number.ts'
import { parsePhone, phoneBeginning } from '#members/phone.ts'
import { cleanText } from '#platform/text.ts'

/** What the words in the one search box may mean. Several at once is the rule: "0701740605" is a phone and ten digits. */
export interface Typed {
  readonly personalNumbers: readonly string[]
  readonly birthDate: string | null
  /** E.164, whole. */
  readonly phone: string | null
  /** How a number in E.164 begins, while it is still being typed. */
  readonly phoneBeginning: string | null
  readonly mail: string | null
  readonly membershipNumber: string | null
  readonly organisationNumber: string | null
  /** Folded words of a name or an association, any order. */
  readonly names: readonly string[]
  readonly place: Place | null
}

export interface Place {
  /** Folded beginnings of words in the address. */
  readonly words: readonly string[]
  /** "12", "12b": house numbers and postal codes, which match whole. */
  readonly numbers: readonly string[]
  /** Official or the association's own: a caller knows neither by name. */
  readonly apartment: string | null
}

/** Longer than any name or address; the rest of a pasted letter says nothing more. */
const LONGEST = 200
const MOST_WORDS = 8
const LONGEST_WORD = 40

/** Reads the box. `today` is an ISO date. Throws nothing, whatever was pasted. */
export function whatWasTyped(raw: string, today: string): Typed {
  const text = cleanText(raw.slice(0, LONGEST)).replace(/\s+/g, ' ')
  const isMail = text.includes('@')
  const words = isMail ? [] : wordsOf(text)
  const hasDigits = words.some((word) => /\d/.test(word))
  return {
    personalNumbers: personalNumbersIn(text, today),
    birthDate: birthDateIn(text),
    phone: parsePhone(text)?.value ?? null,
    phoneBeginning: phoneBeginning(text),
    mail: isMail ? text.toLowerCase() : null,
    membershipNumber: /^[a-z]{0,4}[- ]?\d{3,12}$/i.test(text) ? text.toUpperCase() : null,
    organisationNumber: parseOrganisationNumber(text),
    names: hasDigits ? [] : namesIn(words),
    place: placeIn(words),
  }
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .slice(0, MOST_WORDS)
}

/** Ten digits without a sign can be a person of either century; both are looked for. */
function personalNumbersIn(text: string, today: string): string[] {
  const found = parsePersonalNumber(text, today)
  if (!found) return []
  if (/^\d{8}\D*\d{4}$/.test(text) || text.includes('+')) return [found.digits]
  return [found.digits, `${Number(found.digits.slice(0, 2)) - 1}${found.digits.slice(2)}`]
}

function birthDateIn(text: string): string | null {
  const match = /^(18|19|20)(\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])$/.exec(text)
  if (!match) return null
  const date = `${match[1]}${match[2]}-${match[3]}-${match[4]}`
  // 31 February is two digits too, and the database would refuse to compare with it.
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null
}

/** A lone letter among other words is an initial and decides nothing. */
function namesIn(words: string[]): string[] {
  const long = words.filter((word) => word.length > 1)
  return long.length > 0 ? long : []
}

const APARTMENT_WORDS = new Set(['lgh', 'lght', 'lagenhet', 'lagenhetsnummer'])

/** "ringv 12 b lgh 1203": street words, a house number with its letter, an apartment. */
function placeIn(words: string[]): Place | null {
  const place = { words: [] as string[], numbers: [] as string[], apartment: null as string | null }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    const glued = /^(?:lgh|lght)(\d{1,5})$/.exec(word)
    if (glued) place.apartment = glued[1] ?? null
    else if (APARTMENT_WORDS.has(word)) {
      if (/^\d{1,5}[a-z]?$/.test(next)) {
        place.apartment = next
        at++
      }
    } else if (parseApartmentNumber(word)) place.apartment = word
    else if (/^\d{3}$/.test(word) && /^\d{2}$/.test(next)) {
      place.numbers.push(word + next)
      at++
    } else if (/^\d{1,4}$/.test(word) && /^[a-z]$/.test(next)) {
      place.numbers.push(word + next)
      at++
    } else if (/^\d{1,5}[a-z]?$/.test(word)) place.numbers.push(word)
    else if (/^\p{L}{2,}$/u.test(word)) place.words.push(word)
  }
  const says = place.words.length > 0 || place.apartment !== null || place.numbers.some((number) => number.length === 5)
  return says ? place : null
}
