/** No script, nothing from anywhere else. Without a script source there is nothing that a smuggled text could run. */
export const PUBLIC_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** For a piece of a page that is kept as proof: to be read, and to do nothing at all. */
const ARCHIVED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** The policy of an address of the public pages. Only `proxy.ts` can say it: what a handler says is replaced. */
export const publicPolicy = (path: string) => (path.startsWith('/kakor/underlag/') ? ARCHIVED_POLICY : PUBLIC_POLICY)
