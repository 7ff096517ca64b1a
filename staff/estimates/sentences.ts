import { fisherExact } from '#staff/estimates/fisher.ts'
import type { Interval } from '#staff/estimates/interval.ts'
import { clopperPearson, jeffreys, wilson } from '#staff/estimates/wilson.ts'

// What small counts let us say in Swedish, and what they do not. A figure that can vary is never told as if it could not.

/** Below so many people the share alone misleads, so the sentence says why it swings. */
const FEW = 50
/** Above this chance a difference is called what it may well be: chance. */
const SIGNIFICANT = 0.05

const WORDS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const DECIMAL = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 3 })

/** A count in words up to twelve: "nio", "14". */
const inWords = (count: number) => WORDS[count] ?? String(count)

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/** 0.6429 as "64 %", with a space that does not break. Null, where nobody could be counted, is a dash: never 0 %. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}\u00a0%`
}

/** An interval of shares as "39–84 %". */
export function percentSpan(interval: Interval | null): string {
  return interval ? `${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}\u00a0%` : '–'
}

/** For whoever asks whether the method decides: the same interval by two others. Null when there was nobody to count. */
export function otherMethods(k: number, n: number): string | null {
  if (n === 0) return null
  return `Intervallet är Wilsons, 95\u00a0%. Clopper–Pearson ger ${percentSpan(clopperPearson(k, n))} och Jeffreys ${percentSpan(jeffreys(k, n))}.`
}

/** "9 av 14. Med så få personer hade samma förutsättningar lika gärna kunnat ge 39–84 %." */
export function shareSentence(k: number, n: number): string {
  if (n === 0) return 'Ingen att räkna. Då finns det ingen andel.'
  const span = percentSpan(wilson(k, n))
  return n < FEW
    ? `${k} av ${n}. Med så få personer hade samma förutsättningar lika gärna kunnat ge ${span}.`
    : `${k} av ${n}. Samma förutsättningar hade lika gärna kunnat ge ${span}.`
}

/**
 * What a change between two years lets us say: "Sju i stället för nio ryms i slumpen." A difference that chance seldom
 * makes is told with how seldom, and never with a cause.
 */
export function changeSentence(before: { k: number; n: number }, after: { k: number; n: number }): string {
  if (before.n === 0 || after.n === 0) return 'Ett av åren har ingen att räkna, så det finns inget att jämföra.'
  if (before.k * after.n === after.k * before.n) return 'Andelen är densamma som förut.'
  const p = fisherExact(before.k, before.n, after.k, after.n)
  const what =
    before.n === after.n
      ? `${capital(inWords(after.k))} i stället för ${inWords(before.k)}`
      : `${after.k} av ${after.n} i stället för ${before.k} av ${before.n}`
  if (p >= SIGNIFICANT) return `${what} ryms i slumpen.`
  const chance = p < 0.001 ? '<\u00a00,001' : `=\u00a0${DECIMAL.format(p)}`
  return `${what} är mer än slumpen brukar göra (Fishers exakta test, p\u00a0${chance}). Varför säger talen inte.`
}

/** Whether the figure is told apart from the target: a target inside the interval is neither met nor missed for sure. */
export function targetSentence(k: number, n: number, target: number): string {
  const interval = wilson(k, n)
  if (!interval) return 'Ingen att räkna. Då kan målet varken nås eller missas.'
  const reached = k / n >= target ? 'Målet är nått' : 'Målet är inte nått'
  const certain = target < interval.low || target > interval.high
  return `${reached}: ${percent(k / n)} mot ${percent(target)}. ${
    certain ? 'Skillnaden är större än slumpen brukar göra.' : 'Skillnaden ryms i slumpen.'
  }`
}

/** "Nästa år blir det troligen 4–15, om förutsättningarna är desamma." An 80 per cent interval of whole people. */
export function forecastSentence({ low, high }: Interval): string {
  const span = low === high ? String(low) : `${low}–${high}`
  return `Nästa år blir det troligen ${span}, om förutsättningarna är desamma (åtta gånger av tio). Ett enda tal vore gissning.`
}

/** "Av nästa 14 som lämnar går troligen 6–12 till en intern roll." An 80 per cent interval of whole people. */
export function nextLeaversSentence(next: number, { low, high }: Interval): string {
  const span = low === high ? String(low) : `${low}–${high}`
  return `Av nästa ${next} som lämnar går troligen ${span} till en intern roll, om förutsättningarna är desamma.`
}
