/** A row's id as it stands in an address; undefined for anything that is none. Pure. */
export function idIn(segment: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : undefined
}
