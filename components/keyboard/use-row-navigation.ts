'use client'

import { type RefObject, useCallback } from 'react'
import { useShortcuts } from '#components/keyboard/use-shortcuts.ts'

/**
 * j and k walk through the rows (`[data-row]`) of a list by moving the real focus to each row's `[data-row-link]`,
 * so Enter opens it as any link; x ticks the row's checkbox. Works on rows the server has rendered.
 */
export function useRowNavigation(list: RefObject<HTMLElement | null>) {
  const step = useCallback(
    (by: 1 | -1) => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]
      next?.querySelector<HTMLElement>('[data-row-link]')?.focus()
    },
    [list],
  )
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const row = document.activeElement?.closest('[data-row]')
      row?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    },
  })
}
