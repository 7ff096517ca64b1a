'use client'

import { useState } from 'react'

interface Props {
  /** What the form knows after it was sent. */
  state: { readonly sent: Readonly<Record<string, string>>; readonly turn: number }
  /** A fresh key from the page. */
  initial: string
}

/**
 * The form's own key, so that sending it twice after a lost answer makes one entry: a refused form keeps its key, one
 * that succeeded gets a new one, and so does one that was told that its key has saved other words. Mount it anew with each answer (`key={state.turn}` on the form).
 */
export function SubmissionKey({ state, initial }: Props) {
  const [key] = useState(() => state.sent.submission || (state.turn === 0 ? initial : crypto.randomUUID()))
  return <input type="hidden" name="submission" defaultValue={key} suppressHydrationWarning />
}
