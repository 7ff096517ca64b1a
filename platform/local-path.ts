/**
 * The path and query of an address within this site, or undefined for anything that leads elsewhere. Parsed as a
 * browser does it: a tab or a backslash in the text can make a path into another host. Pure.
 */
export function localPath(text: unknown, base: string): string | undefined {
  if (typeof text !== 'string' || !text.startsWith('/')) return undefined
  const url = URL.parse(text, base)
  if (url?.origin !== new URL(base).origin) return undefined
  const path = url.pathname + url.search
  // "/.//evil.example" is a path here, and another host when it is read once more.
  return path.startsWith('//') ? undefined : path
}
