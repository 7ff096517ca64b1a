/** Amounts are whole öre in code and rows; kronor only as people write and read them. Pure. */

const KRONOR = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,:](\d{1,2}|-))?(?: ?(?:kr|kronor|sek)\.?)?$/i
/** A hundred million kronor: no avi is more, and every sum below stays exact. */
const MOST = 10_000_000_000

/**
 * Öre from Swedish writing: "7 250,50", "7250:50", "7 250:-", "7250 kr"; null when it is no amount. "7.250" is refused,
 * because half of its readers see seven kronor and half seven thousand.
 */
export function parseAmount(written: string): number | null {
  const text = written.replace(/[\s\u00A0\u202F]+/g, ' ').trim()
  const [, whole, part] = KRONOR.exec(text) ?? []
  if (whole === undefined) return null
  const ore =
    Number(whole.replaceAll(' ', '')) * 100 + Number(part === undefined || part === '-' ? 0 : part.padEnd(2, '0'))
  return ore <= MOST ? ore : null
}

/** "7 250,50 kr" with spaces that do not break; whole kronor without decimals. */
export function kronor(ore: number): string {
  const whole = Math.floor(Math.abs(ore) / 100)
  const part = Math.abs(ore) % 100
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '\u00A0')
  return `${ore < 0 ? '\u2212' : ''}${grouped}${part ? `,${String(part).padStart(2, '0')}` : ''}\u00A0kr`
}
