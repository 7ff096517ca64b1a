import { Agent, request as send } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const unzip = promisify(gunzip)

export interface Request {
  readonly path: string
  readonly token?: string | undefined
  /** A form, sent as a browser sends it; without one, the request is a GET. */
  readonly form?: FormData | undefined
}
export interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly text: string
  /** Bytes of the body on the wire. */
  readonly bytes: number
}

/** Talks to one server over so many kept connections, compressed, as a browser behind no proxy does. */
export function client(baseUrl: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port, origin } = new URL(baseUrl)

  /** One request, its whole answer. Rejects when the connection fails. */
  async function ask({ path, token, form }: Request): Promise<Answer> {
    const sent = form && new Response(form)
    const body = sent && Buffer.from(await sent.arrayBuffer())
    const headers: Record<string, string | number> = { 'accept-encoding': 'gzip', accept: 'text/html' }
    if (token) headers.cookie = `next-auth.session-token=${token}`
    if (sent && body) {
      headers.origin = origin
      headers['content-type'] = sent.headers.get('content-type') ?? ''
      headers['content-length'] = body.length
    }
    const { promise, resolve, reject } = Promise.withResolvers<{ head: IncomingHead; body: Buffer }>()
    const outgoing = send({ agent, hostname, port, path, method: body ? 'POST' : 'GET', headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => resolve({ head: incoming, body: Buffer.concat(chunks) }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
    const { head, body: received } = await promise
    const plain = head.headers['content-encoding'] === 'gzip' ? await unzip(received) : received
    return {
      status: head.statusCode ?? 0,
      location: head.headers.location,
      text: plain.toString('utf8'),
      bytes: received.length,
    }
  }
  return { ask, close: () => agent.destroy() }
}
export type Client = ReturnType<typeof client>
type IncomingHead = import('node:http').IncomingMessage
