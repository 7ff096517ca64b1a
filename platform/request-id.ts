import 'server-only'
import { headers } from 'next/headers'

/** The id that `proxy.ts` gave the request, or whoever stands before it; leads from one line of the log to the others. */
export async function requestId(): Promise<string | undefined> {
  return (await headers()).get('x-request-id') ?? undefined
}
