// Floor (10 is the entrance floor), then the door clockwise from the left of the stairs; neither is ever 00.
const OFFICIAL = /^(0[1-9]|[1-9]\d)(0[1-9]|[1-9]\d)$/

/**
 * Reads Lantmäteriet's lägenhetsnummer, with or without "lgh" before it, as four digits; null when it is none.
 * It names a home only together with the street address, and it is never the association's own number. Source: Lantmäteriet.
 */
export function parseApartmentNumber(text: string): string | null {
  const digits = text.trim().replace(/^(lgh|lägenhet)\.?\s*/i, '')
  return OFFICIAL.test(digits) ? digits : null
}

/** How many floors above the entrance floor; negative below it. */
export function floorOf(apartmentNumber: string): number {
  return Number(apartmentNumber.slice(0, 2)) - 10
}
