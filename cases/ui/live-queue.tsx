'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { caseKeys, newer, REFRESH_MS, readJson } from '#cases/live.ts'
import { BulkBar } from '#cases/ui/bulk-bar.tsx'
import { QueueTable } from '#cases/ui/queue-table.tsx'
import { useSteadyQueue } from '#cases/ui/use-steady-queue.ts'
import type { Colleague } from '#cases/viewing/colleagues.ts'
import type { QueuePage } from '#cases/viewing/queue-row.ts'
import { Button } from '#components/button.tsx'
import { type Command, Commands } from '#components/keyboard/commands.tsx'
import { useRowNavigation } from '#components/keyboard/use-row-navigation.ts'

interface Props {
  /** The query string this queue was read with. */
  query: string
  page: QueuePage
  caption: string
  /** Who can be given cases; left out for those who only read. */
  colleagues?: readonly Pick<Colleague, 'id' | 'name'>[] | undefined
  /** What stands here while there are no rows. */
  empty: ReactNode
}

/** The queue as it is now. While someone is at it nothing moves: news wait behind a button. */
export function LiveQueue({ query, page, caption, colleagues, empty }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useRowNavigation(list)
  const { data = page } = useQuery({
    queryKey: caseKeys.queue(query),
    queryFn: ({ signal }) => readJson<QueuePage>(`/api/cases/queue?${query}`, signal),
    initialData: page,
    refetchInterval: REFRESH_MS,
  })
  const fresh = newer(data, page)
  const queue = useSteadyQueue(fresh.rows)
  const bulk = useRef<HTMLDivElement>(null)
  const commands = useQueueCommands(list, bulk, colleagues !== undefined)
  const news = newsText(queue.arrived, queue.left)
  return (
    <div ref={list} {...queue.handlers}>
      <Commands items={commands} />
      <div role="status">
        {news ? (
          <Button small icon="refresh-cw" className="queue-news" onClick={queue.showNews}>
            {news}
          </Button>
        ) : null}
      </div>
      {queue.rows.length === 0 ? (
        empty
      ) : (
        <QueueTable
          rows={queue.rows}
          readAt={fresh.readAt}
          caption={caption}
          selection={colleagues && { marked: new Set(queue.marked.map(({ number }) => number)), toggle: queue.toggle }}
        />
      )}
      <div ref={bulk} className="bulk-place">
        {colleagues && queue.marked.length > 0 ? (
          <BulkBar marked={queue.marked} colleagues={colleagues} clear={queue.clear} />
        ) : null}
      </div>
    </div>
  )
}

/** `a` gives away what is marked, or the row one stands on; `e` opens that row at its closing. */
function useQueueCommands(
  list: React.RefObject<HTMLElement | null>,
  bulk: React.RefObject<HTMLElement | null>,
  mayWork: boolean,
): Command[] {
  const router = useRouter()
  const wantsBulk = useRef(false)
  useEffect(() => {
    if (!wantsBulk.current || !bulk.current?.querySelector('select')) return
    wantsBulk.current = false
    bulk.current.querySelector('select')?.focus()
  })
  return useMemo(() => {
    if (!mayWork) return []
    const row = () => document.activeElement?.closest<HTMLElement>('[data-row]')
    return [
      {
        id: 'assign-marked',
        label: 'Tilldela markerade',
        keys: 'a',
        icon: 'user-check',
        run: () => {
          wantsBulk.current = true
          const isAnyMarked = list.current?.querySelector('[data-marked]')
          if (isAnyMarked) bulk.current?.querySelector('select')?.focus()
          else row()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
        },
      },
      {
        id: 'close-row',
        label: 'Avsluta ärendet på raden',
        keys: 'e',
        icon: 'circle-check',
        run: () => {
          const href = row()?.querySelector<HTMLAnchorElement>('[data-row-link]')?.pathname
          if (href) router.push(`${href}?gor=avsluta`)
        },
      },
    ]
  }, [mayWork, list, bulk, router])
}

function newsText(arrived: number, left: number): string {
  const parts = [arrived ? `${arrived} ${arrived === 1 ? 'nytt' : 'nya'}` : '', left ? `${left} har lämnat listan` : '']
  const text = parts.filter(Boolean).join(', ')
  return text && `${text} – visa`
}
