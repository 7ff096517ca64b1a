'use client'

import { type FocusEvent, useCallback, useState } from 'react'
import { mergeQueue } from '#cases/ui/merge-queue.ts'
import type { QueueRow } from '#cases/viewing/queue-row.ts'

/**
 * Rows that do not move while somebody is at them: pointed at, walked through with the keyboard, or marked. Until she
 * lets go, rows change in place, and what arrived or left is only counted; `showNews` takes it in at once.
 */
export function useSteadyQueue(fresh: readonly QueueRow[]) {
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [held, setHeld] = useState<readonly QueueRow[]>()
  const isBusy = isPointed || isFocused || marked.size > 0
  // Taking hold and letting go are changes of what is shown, made while rendering so that no frame shows a moved row.
  if (isBusy && !held) setHeld(fresh)
  if (!isBusy && held) setHeld(undefined)

  // `clear` keeps its identity: it is what an answered form calls, once.
  const clear = useCallback(() => {
    setMarked(new Set())
    // The button that was pressed goes away with its bar, and no blur tells that the focus went with it.
    setFocused(false)
  }, [])
  const { rows, arrived, left } = mergeQueue(held ?? fresh, fresh)
  return {
    rows,
    arrived,
    left,
    /** The marked rows as they are now, so that acting on them names the version that is on the screen. */
    marked: rows.filter(({ number }) => marked.has(number)),
    showNews: () => setHeld(fresh),
    clear,
    toggle: (row: QueueRow) =>
      setMarked((all) => {
        const next = new Set(all)
        if (!next.delete(row.number)) next.add(row.number)
        return next
      }),
    handlers: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocused(currentTarget.contains(relatedTarget)),
    },
  }
}
