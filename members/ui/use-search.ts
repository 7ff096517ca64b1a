'use client'

import { useCallback, useRef, useState } from 'react'
import type { FoundGroups } from '#members/finding/found.ts'

/** A search box asks this long after the last key: a name is typed in one breath. */
const PAUSE_MS = 150

export interface Searching {
  readonly text: string
  readonly found: FoundGroups | null
  /** Why there is no answer, in Swedish. */
  readonly problem: string | null
}
const IDLE: Searching = { text: '', found: null, problem: null }

/** Asks the register while somebody types; a newer question cancels the older one, so answers never come out of order. */
export function useSearch(): [Searching, (text: string) => void] {
  const [state, setState] = useState(IDLE)
  const asked = useRef<AbortController>(undefined)
  const search = useCallback((text: string) => {
    asked.current?.abort()
    if (text.trim().length < 2) {
      setState(IDLE)
      return
    }
    const controller = new AbortController()
    asked.current = controller
    setTimeout(() => void ask(text, controller.signal, setState), PAUSE_MS)
  }, [])
  return [state, search]
}

async function ask(text: string, signal: AbortSignal, show: (state: Searching) => void) {
  if (signal.aborted) return
  try {
    const response = await fetch('/api/members/find', {
      method: 'POST',
      body: JSON.stringify({ text: text.slice(0, 200) }),
      headers: { 'content-type': 'application/json' },
      signal,
    })
    const answer = await response.json()
    show(response.ok ? { text, found: answer, problem: null } : { text, found: null, problem: answer.message })
  } catch {
    if (!signal.aborted) show({ text, found: null, problem: 'Ingen kontakt just nu. Tryck Sök för att försöka igen.' })
  }
}
