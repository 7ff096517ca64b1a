'use client'

import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { caseKeys, REFRESH_MS, readJson } from '#cases/live.ts'
import { BulkBar } from '#cases/ui/bulk-bar.tsx'
import { mergeQueue } from '#cases/ui/merge-queue.ts'
import { QueueTable } from '#cases/ui/queue-table.tsx'
import type { Colleague } from '#cases/viewing/colleagues.ts'
import type { QueuePage, QueueRow } from '#cases/viewing/queue-row.ts'
import { Button } from '#components/button.tsx'
import { useRowNavigation } from '#components/keyboard/use-row-navigation.ts'

interface Props {
  /** The query string this queue was read with. */
  query: string
  page: QueuePage
  caption: string
  /** Who can be given cases; left out for those who only read. */
  colleagues?: readonly Pick<Colleague, 'id' | 'name'>[] | undefined
}

/** The queue as it is now. While someone points at it, walks in it or has marked rows, nothing moves: news wait behind a button. */
export function LiveQueue({ query, page, caption, colleagues }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useRowNavigation(list)
  const [held, setHeld] = useState<QueuePage>()
  const [isPointed, setPointed] = useState(false)
  const [marked, setMarked] = useState<ReadonlyMap<string, QueueRow>>(new Map())
  const { data: fresh = page } = useQuery({
    queryKey: caseKeys.queue(query),
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, REFRESH_MS * Math.random()))
      return readJson<QueuePage>(`/api/cases/queue?${query}`, signal)
    },
    initialData: page,
  })

  const isBusy = isPointed || marked.size > 0
  const base = held ?? fresh
  const { rows, arrived, left } = mergeQueue(base.rows, fresh.rows)
  const shown = isBusy ? rows : fresh.rows
  // What stood there when the agent took hold of the list is what stays until she lets go.
  function hold(isHeld: boolean) {
    setPointed(isHeld)
    setHeld(isHeld ? { ...fresh, rows: shown } : undefined)
  }
  function toggle(row: QueueRow) {
    if (!held) setHeld({ ...fresh, rows: shown })
    setMarked((all) => {
      const next = new Map(all)
      if (!next.delete(row.number)) next.set(row.number, row)
      return next
    })
  }
  const news = arrived + left
  return (
    <div ref={list} onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)}>
      <div role="status">
        {isBusy && news > 0 ? (
          <Button small icon="refresh-cw" className="queue-news" onClick={() => setHeld({ ...fresh })}>
            {newsText(arrived, left)}
          </Button>
        ) : null}
      </div>
      <QueueTable
        rows={shown}
        readAt={fresh.readAt}
        caption={caption}
        selection={colleagues && { marked: new Set(marked.keys()), toggle }}
      />
      {colleagues && marked.size > 0 ? (
        <BulkBar marked={[...marked.values()]} colleagues={colleagues} clear={() => setMarked(new Map())} />
      ) : null}
    </div>
  )
}

function newsText(arrived: number, left: number): string {
  const parts = [arrived ? `${arrived} ${arrived === 1 ? 'nytt' : 'nya'}` : '', left ? `${left} har lämnat listan` : '']
  return `${parts.filter(Boolean).join(', ')} – visa`
}
