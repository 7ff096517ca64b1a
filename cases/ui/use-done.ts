'use client'

import { useEffect, useRef } from 'react'
import type { FormState } from '#platform/form-state.ts'

/** Tells once about each answer that was a yes. */
export function useDone<T>(state: FormState<T>, onDone: (value: T) => void) {
  const told = useRef(0)
  useEffect(() => {
    if (state.value === undefined || told.current === state.turn) return
    told.current = state.turn
    onDone(state.value)
  }, [state, onDone])
}
