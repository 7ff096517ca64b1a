import Organisationsnummer from 'organisationsnummer'

/**
 * Reads an organisation number in any notation (hyphen, spaces, the leading 16 of twelve digits); null when it is none.
 * Returns ten digits. A personal number is a sole trader's, not an association's, and is refused.
 */
export function parseOrganisationNumber(text: string): string | null {
  const digits = text
    .replace(/[\s\u00A0]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^16(?=\d{6}-?\d{4}$)/, '')
    .replace(/^(\d{6})-(\d{4})$/, '$1$2')
  if (!/^\d{2}[2-9]\d{7}$/.test(digits)) return null
  return Organisationsnummer.valid(digits) ? digits : null
}

/** "7572008766" as 757200-8766. */
export function showOrganisationNumber(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`
}
