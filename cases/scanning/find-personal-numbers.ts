import { parsePersonalNumber } from '#members/personal-number.ts'

const SPACE = '[ \\t\\u00a0\\u2007\\u2009\\u202f]'
const DASH = '[-+\\u2010-\\u2015\\u2212\\uff0b]'
/** Between the date and the last four: nothing, a dash, or spaces with or without one. */
const BREAK = `${SPACE}{0,2}${DASH}?${SPACE}{0,2}`
const DATE = `(?:\\d{2})?\\d{6}|(?:\\d{2})?\\d{2}([-./ ])\\d{2}\\2\\d{2}`
/** No digit on either side: an OCR or an account number may hold anything. */
const CANDIDATE = new RegExp(`(?<![\\d+])(?<!\\d[-.])(${DATE})(${BREAK})(\\d{4})(?!\\d)(?![-.]\\d)`, 'g')
/** Ten digits in a row that begin like a mobile number are one: 070-11 41 2345 is dialled more often than born. */
const MOBILE = /^07[02369]\d{7}$/

/**
 * Whether a text holds something that can only be a personal or a coordination number: a real date and the right check
 * digit, however it is spaced. `today` is an ISO date. Pure; the number itself is never handed on.
 */
export function holdsPersonalNumber(text: string, today: string): boolean {
  return [...text.matchAll(CANDIDATE)].some(([whole, date = '', , gap = '', end = '']) => {
    if (MOBILE.test(whole)) return false
    const sign = /[+\uff0b]/.test(gap) ? '+' : '-'
    return parsePersonalNumber(`${date.replace(/\D/g, '')}${sign}${end}`, today) !== null
  })
}
