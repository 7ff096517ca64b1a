import type { z } from 'zod'
import type { Operation } from '#platform/api/operation.ts'
import { type Trouble, trouble } from '#platform/api/problem.ts'
import { cleanText } from '#platform/text.ts'

/** Bytes of a body. A description is at most 20,000 characters; this is several times that. */
const MOST_BYTES = 262_144

type Read<T> = { readonly value: T } | Trouble

/** The path's and the address's own parts, as the operation's schemas take them. A path that fits none does not exist. */
export function readAddress(
  { params, query }: Operation,
  address: URL,
  given: Readonly<Record<string, string | string[] | undefined>>,
): Read<{ params: unknown; query: unknown }> {
  const path = params?.safeParse(given)
  if (path && !path.success)
    return trouble('not-found', 'Adressen leder inte till något. Kontrollera hur den är skriven.')
  const names = [...address.searchParams.keys()]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice) return trouble('unreadable', 'Samma parameter står två gånger i adressen. Ange den en gång.')
  const asked = Object.fromEntries([...address.searchParams].map(([name, value]) => [name, cleanText(value)]))
  const parsed = query?.safeParse(asked)
  if (parsed && !parsed.success)
    return trouble('unreadable', 'Kontrollera parametrarna i adressen.', { errors: errorsOf(parsed.error, '') })
  return { value: { params: path?.data, query: parsed?.data } }
}

/** The body, as the operation's schema takes it, and as it was sent. */
export async function readBody({ body }: Operation, request: Request): Promise<Read<{ body: unknown; sent: string }>> {
  if (!body) return { value: { body: undefined, sent: '' } }
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return trouble('not-json', 'Skicka innehållet som JSON, med Content-Type: application/json.')
  const sent = await textOf(request)
  if (sent === null) return trouble('too-large', 'Skicka högst 256 kB.')
  let json: unknown
  try {
    json = JSON.parse(sent, (_, value) => (typeof value === 'string' ? cleanText(value) : value))
  } catch {
    return trouble('unreadable', 'Innehållet är inte giltig JSON.')
  }
  const parsed = body.safeParse(json)
  if (!parsed.success)
    return trouble('invalid', 'Rätta fälten nedan och skicka igen.', { errors: errorsOf(parsed.error, '') })
  return { value: { body: parsed.data, sent } }
}

/** Read piece by piece, so that a body that says nothing of its length, or lies, is let go of in time. */
async function textOf(request: Request): Promise<string | null> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength
    if (bytes > MOST_BYTES) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** The version named by `If-Match: "3"`; zero, which no case has, for anything else than one such tag. */
export function readVersion(request: Request): Read<number> {
  const tag = request.headers.get('if-match')?.trim()
  if (!tag)
    return trouble(
      'version-missing',
      'Ange i If-Match den ETag som ärendet hade när du läste det, så att ingen annans ändring skrivs över.',
    )
  const [, digits] = /^"([1-9]\d{0,8})"$/.exec(tag) ?? []
  return { value: Number(digits ?? 0) }
}

export const etagOf = (version: number) => `"${version}"`

function errorsOf(error: z.ZodError, root: string) {
  return error.issues.flatMap((issue) => {
    const named = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
    return named.map((key) => ({
      pointer: pointer([...issue.path, ...(key === undefined ? [] : [key])], root),
      detail: issue.message,
    }))
  })
}

/** RFC 6901. */
export function pointer(path: readonly PropertyKey[], root = ''): string {
  return `${root}${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`
}
