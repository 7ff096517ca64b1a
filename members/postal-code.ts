/** Reads "123 45", "12345" or "SE-123 45" as five digits, 10000 to 98499; null when it is none. */
export function parsePostalCode(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^(SE|S)[-\s]?(?=\d)/i, '')
    .replace(/^(\d{3})[\s\u00A0](\d{2})$/, '$1$2')
  return /^\d{5}$/.test(digits) && digits >= '10000' && digits <= '98499' ? digits : null
}

/** "12345" as 123 45. */
export function showPostalCode(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3)}`
}
