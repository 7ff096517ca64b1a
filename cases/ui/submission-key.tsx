'use client'

import { useState } from 'react'
import type { FormState } from '#platform/form-state.ts'

/**
 * The form's own key, so that sending it twice after a lost answer makes one entry: a refused form keeps its key, one
 * that succeeded gets a new one. Mount it anew with each answer (`key={state.turn}` on the form).
 */
export function SubmissionKey({ state, initial }: { state: FormState; initial: string }) {
  const [key] = useState(() => state.sent.submission ?? (state.turn === 0 ? initial : crypto.randomUUID()))
  return <input type="hidden" name="submission" defaultValue={key} suppressHydrationWarning />
}
