'use client'

import { useEffect, useRef } from 'react'
import { isFree, keyOf } from '#components/keyboard/keys.ts'

/** Binds keys while the component is on the page: `useShortcuts({ n: openNew, 'mod+Enter': send })`. */
export function useShortcuts(map: Readonly<Record<string, (event: KeyboardEvent) => void>>) {
  const latest = useRef(map)
  useEffect(() => {
    latest.current = map
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const act = latest.current[keyOf(event)]
      if (!act || !isFree(event)) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
