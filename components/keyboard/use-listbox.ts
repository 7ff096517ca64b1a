'use client'

import { type KeyboardEvent, useId, useState } from 'react'

interface Options<T> {
  items: readonly T[]
  isOpen: boolean
  /** The row Enter takes before an arrow has been pressed: 0 for the first, -1 for none. */
  startAt: number
  onTake: (item: T) => void
}

/**
 * A list that is steered from a text field (the ARIA combobox pattern with `aria-activedescendant`): the focus never
 * leaves the field. By hand and not react-aria's ComboBox: that one hides the whole page from screen readers while
 * its list is open, which axe rightly counts as hidden content that can be focused.
 */
export function useListbox<T extends { id: string }>({ items, isOpen, startAt, onTake }: Options<T>) {
  const listId = useId()
  const [pointed, setPointed] = useState<number>()
  const at = Math.min(pointed ?? startAt, items.length - 1)
  const current = isOpen ? items[at] : undefined

  /** Returns true when the key was meant for the list. */
  function onKey(event: KeyboardEvent): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && items.length > 0) setPointed((Math.max(at, step > 0 ? -1 : 0) + step + items.length) % items.length)
    else if (event.key === 'Enter' && current) onTake(current)
    else return false
    event.preventDefault()
    return true
  }

  return {
    current,
    onKey,
    /** Call when what was asked for changes: the best fit is first again. */
    restart: () => setPointed(undefined),
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': current && `${listId}-${current.id}`,
      autoComplete: 'off',
    },
    list: { id: listId, tabIndex: -1 },
    option: (item: T) => ({
      role: 'option',
      id: `${listId}-${item.id}`,
      tabIndex: -1,
      'aria-selected': item === current,
      onClick: () => onTake(item),
      ref: (row: HTMLElement | null) => {
        if (item === current) row?.scrollIntoView({ block: 'nearest' })
      },
    }),
  } as const
}
