'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { LiveStatus } from '#components/frame/live-status.tsx'
import type { Change } from '#platform/live.ts'

type State = 'live' | 'connecting' | 'off'
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
    const source = new EventSource('/api/live')
    let hasBeenOpen = false
    source.onopen = () => {
      setState('live')
      if (hasBeenOpen) void client.invalidateQueries()
      hasBeenOpen = true
    }
    source.onerror = () => setState(source.readyState === EventSource.CLOSED ? 'off' : 'connecting')
    source.onmessage = ({ data }) => {
      const change = JSON.parse(data) as Change | 'everything'
      void client.invalidateQueries(change === 'everything' ? {} : { queryKey: [change.topic] })
    }
    return () => source.close()
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
