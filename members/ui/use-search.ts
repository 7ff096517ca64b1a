'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { answering, askRegister, IDLE, isEnough, type Searching, typing } from '#members/ui/searching.ts'

/** A search box asks this long after the last key: a name is typed in one breath. */
const PAUSE_MS = 150

/**
 * Asks the register while somebody types; a newer question cancels the older one, so answers never come out of order.
 * `forget` begins anew, when the same text has been answered in another way.
 */
export function useSearch() {
  const [searching, setSearching] = useState<Searching>(IDLE)
  const asked = useRef<AbortController>(undefined)
  const search = useCallback((text: string) => {
    asked.current?.abort()
    setSearching((before) => typing(before, text))
    if (!isEnough(text)) return
    const controller = new AbortController()
    asked.current = controller
    setTimeout(async () => {
      if (controller.signal.aborted) return
      const answer = await askRegister(text, controller.signal)
      if (!controller.signal.aborted) setSearching((before) => answering(before, text, answer))
    }, PAUSE_MS)
  }, [])
  const forget = useCallback(() => {
    asked.current?.abort()
    setSearching(IDLE)
  }, [])
  useEffect(() => () => asked.current?.abort(), [])
  return { searching, search, forget }
}
