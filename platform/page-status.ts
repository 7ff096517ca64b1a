import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

// Pages and instrumentation are bundled apart: what they share hangs on the process.
const held = globalThis as { komsExchange?: AsyncLocalStorage<Exchange> }

/** From here on every page knows the answer it is part of. Node announces each request before Next has seen it. */
export function followRequests(): void {
  if (held.komsExchange) return
  const exchange = new AsyncLocalStorage<Exchange>()
  held.komsExchange = exchange
  subscribe('http.server.request.start', (announced) => exchange.enterWith(announced as Exchange))
}

/**
 * Says that the body of this answer is packed already. A route handler cannot: Next takes the header away, and packs
 * what is packed once more. False when it cannot be said; then the body has to be sent as it is.
 */
export function answerPacked(encoding: 'br' | 'gzip'): boolean {
  const exchange = held.komsExchange?.getStore()
  if (!exchange || exchange.response.headersSent) return false
  exchange.response.setHeader('Content-Encoding', encoding)
  return true
}

/**
 * Gives the page that is being rendered this status. False when it is too late for that. What our own script fetches
 * keeps its 200: the router would take any other for a broken answer, and load the whole page once more.
 */
export function answerWith(status: number): boolean {
  const exchange = held.komsExchange?.getStore()
  if (!exchange || exchange.response.headersSent) return false
  if (isDocument(exchange)) exchange.response.statusCode = status
  return true
}

/** Whether the page answers a form that was sent without a script. */
export function answersForm(): boolean {
  const exchange = held.komsExchange?.getStore()
  return exchange?.request.method === 'POST' && isDocument(exchange)
}

function isDocument({ request: { headers } }: Exchange): boolean {
  return headers.rsc === undefined && headers['next-action'] === undefined
}
