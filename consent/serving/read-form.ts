/** Our own forms are a few hundred bytes; nothing that a person sends comes near this. */
const MOST_BYTES = 16_384

const TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i

export type Sent =
  | { readonly form: FormData }
  | { readonly why: 'tooLarge' | 'unreadable'; readonly status: 413 | 415 | 400 }

/** What a form sent. Reads no more than a form of ours can be, whatever the sender says of its length. */
export async function readForm(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? ''
  if (!TYPES.test(type)) return { why: 'unreadable', status: 415 }
  const bytes = await firstBytes(request)
  if (!bytes) return { why: 'tooLarge', status: 413 }
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => undefined)
  return form ? { form } : { why: 'unreadable', status: 400 }
}

/** The body, or undefined when it is longer than may be. What breaks off on the way is what came. */
async function firstBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength
    if (length > MOST_BYTES) {
      await reader?.cancel()
      return undefined
    }
    pieces.push(next.value)
  }
  return new Uint8Array(Buffer.concat(pieces))
}
