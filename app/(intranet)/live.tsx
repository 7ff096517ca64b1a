'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { staleAfter } from '#cases/live.ts'
import { LiveStatus } from '#components/frame/live-status.tsx'
import type { Change } from '#platform/live.ts'

type State = 'live' | 'connecting' | 'off'
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 30_000

const LiveContext = createContext<State>('connecting')

/**
 * Keeps what is on the screen true. The channel says only which kind of thing changed; what is shown of that kind is
 * read again, with this person's rights. After a gap everything is, since nobody knows what was missed.
 */
export function Live({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1, refetchOnWindowFocus: true } },
      }),
  )
  const [state, setState] = useState<State>('connecting')
  useEffect(() => {
    let source: EventSource
    let retry: ReturnType<typeof setTimeout>
    let delay = FIRST_RETRY_MS
    function connect() {
      source = new EventSource('/api/live')
      source.onopen = () => {
        setState('live')
        delay = FIRST_RETRY_MS
        // What changed before the channel was open, or while it was not, was told to nobody.
        void client.invalidateQueries()
      }
      source.onerror = () => {
        if (source.readyState !== EventSource.CLOSED) return setState('connecting')
        // An answer that is no stream (a lost session, a server that is being replaced) ends an EventSource for good.
        setState('off')
        retry = setTimeout(connect, delay)
        delay = Math.min(delay * 2, LAST_RETRY_MS)
      }
      source.onmessage = ({ data }) => {
        for (const queryKey of staleAfter(JSON.parse(data) as Change | 'everything'))
          void client.invalidateQueries({ queryKey })
      }
    }
    connect()
    return () => {
      clearTimeout(retry)
      source.close()
    }
  }, [client])
  return (
    <LiveContext value={state}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </LiveContext>
  )
}

/** Whether the screen follows what happens, in the top bar. */
export function LiveState() {
  return <LiveStatus state={useContext(LiveContext)} />
}
