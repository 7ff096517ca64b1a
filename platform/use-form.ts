'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'
import { type FormState, UNSENT } from '#platform/form-state.ts'

type FormAction<T> = (previous: FormState<T>, form: FormData) => Promise<FormState<T>>

const AWAY = 'Vi får ingen kontakt med servern. Det du skrev finns kvar här. Försök igen om en liten stund.'

/**
 * `useActionState` for our forms. When the answer never comes (the network is gone, the server was killed, the text was
 * larger than it takes) the form is refused like any other and keeps what was typed; React alone would replace the whole
 * page by an error page. Before the script has loaded the browser sends the form itself, with the action it was given.
 */
export function useForm<T>(action: FormAction<T>) {
  return useActionState<FormState<T>, FormData>(
    isServer ? action : (previous, form) => attempt(action, previous, form),
    UNSENT,
  )
}

// On the server the action is passed on as it is, so that its address stands in the form for a browser without a script.
const isServer = typeof window === 'undefined'

async function attempt<T>(action: FormAction<T>, previous: FormState<T>, form: FormData): Promise<FormState<T>> {
  try {
    return await action(previous, form)
  } catch (error) {
    unstable_rethrow(error)
    const sent = Object.fromEntries(
      [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$')),
    )
    return { refusals: [{ message: AWAY }], sent, turn: previous.turn + 1 }
  }
}
