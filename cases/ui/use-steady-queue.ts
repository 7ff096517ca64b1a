'use client'

import { type FocusEvent, useState } from 'react'
import { mergeQueue } from '#cases/ui/merge-queue.ts'
import type { QueueRow } from '#cases/viewing/queue-row.ts'

/**
 * Rows that do not move while somebody is at them: pointed at, walked through with the keyboard, or marked. Until she
 * lets go, rows change in place, and what arrived or left is only counted; `showNews` takes it in at once.
 */
export function useSteadyQueue(fresh: readonly QueueRow[]) {
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const [marked, setMarked] = useState<ReadonlyMap<string, QueueRow>>(new Map())
  const [held, setHeld] = useState<readonly QueueRow[]>()
  const isBusy = isPointed || isFocused || marked.size > 0
  // Taking hold and letting go are changes of what is shown, made while rendering so that no frame shows a moved row.
  if (isBusy && !held) setHeld(fresh)
  if (!isBusy && held) setHeld(undefined)

  const { rows, arrived, left } = mergeQueue(held ?? fresh, fresh)
  return {
    rows,
    arrived,
    left,
    marked,
    showNews: () => setHeld(fresh),
    clear: () => setMarked(new Map()),
    toggle: (row: QueueRow) =>
      setMarked((all) => {
        const next = new Map(all)
        if (!next.delete(row.number)) next.set(row.number, row)
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
