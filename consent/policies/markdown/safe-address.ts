// A space or a control character inside an address is how a forbidden scheme is smuggled past a check, and a browser
// reads a backslash as a slash.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const SMUGGLED = /[\u0000-\u0020\u007F-\u00A0\\]/

const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** Where a link in a policy may lead: within this site, or by one of four schemes. Undefined for anything else. Pure. */
export function safeAddress(written: string): string | undefined {
  if (SMUGGLED.test(written)) return undefined
  if (/^#[\p{L}\p{N}_-]+$/u.test(written)) return written
  if (/^\/(?!\/)/.test(written)) return written
  const url = URL.parse(written)
  return url && SCHEMES.has(url.protocol) && /^[a-z]+:/i.test(written) ? url.href : undefined
}
