/** What a browser says of what it can read and has already, as RFC 9110 has it. Pure. */

/** How readily a coding is taken, 0 for never: named, or by the star that stands for all that are not named. */
function weightOf(accepted: string, coding: string): number {
  const wishes = new Map<string, number>()
  for (const one of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = one.split(';').map((piece) => piece.trim())
    const [, written = '1'] = /^q\s*=\s*([\d.]+)$/.exec(parameters.find((piece) => piece.startsWith('q')) ?? '') ?? []
    if (name) wishes.set(name, Number(written) || 0)
  }
  return wishes.get(coding) ?? wishes.get('*') ?? 0
}

/** The smallest form that the browser reads as readily as any other. */
export function formFor(accepted: string): 'br' | 'gzip' | 'plain' {
  const [br, gzip] = [weightOf(accepted, 'br'), weightOf(accepted, 'gzip')]
  if (br > 0 && br >= gzip) return 'br'
  return gzip > 0 ? 'gzip' : 'plain'
}

/** Whether the page with this ETag is one that the browser has already. Weak and strong are the same here. */
export function isKnown(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
