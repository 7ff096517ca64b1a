import { showPostalCode } from '#members/postal-code.ts'

export interface AddressParts {
  readonly streetAddress: string
  readonly entrance: string | null
  readonly officialNumber: string | null
  readonly postalCode: string
  readonly locality: string
}

/** "Ringvägen 12 A, lgh 1203" */
export function streetLine(home: Omit<AddressParts, 'postalCode' | 'locality'>): string {
  const street = home.entrance ? `${home.streetAddress} ${home.entrance}` : home.streetAddress
  return home.officialNumber ? `${street}, lgh ${home.officialNumber}` : street
}

/** "Ringvägen 12 A, lgh 1203, 118 60 Stockholm" */
export function addressLine(home: AddressParts): string {
  return `${streetLine(home)}, ${showPostalCode(home.postalCode)} ${home.locality}`
}
