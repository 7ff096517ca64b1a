import type { FormState } from '#platform/form-state.ts'
import { cleanText } from '#platform/text.ts'

type Act<T> = (previous: FormState<T>, form: FormData) => Promise<FormState<T>>

/** For an act that may answer with a question: what was typed is handed back with it, so that nothing is typed twice. */
export function keepingWhatWasTyped<T>(act: Act<T>, isQuestion: (value: T) => boolean): Act<T> {
  return async (previous, form) => {
    const state = await act(previous, form)
    return state.value !== undefined && isQuestion(state.value) ? { ...state, sent: textsIn(form) } : state
  }
}

function textsIn(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$')) texts[name] = cleanText(value)
  return texts
}
