'use client'

import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react'
import type { IconName } from '#components/icons/names.ts'
import { useShortcuts } from '#components/keyboard/use-shortcuts.ts'

/** Something that can be done on this screen. It goes somewhere, presses an element, or runs. */
export interface Command {
  id: string
  label: string
  /** `n`, `/`, `mod+Enter`. */
  keys?: string | undefined
  icon?: IconName | undefined
  keywords?: string | undefined
  href?: string | undefined
  /** Id of an element: a field is focused, anything else is clicked. For pages rendered on the server. */
  press?: string | undefined
  run?: (() => void) | undefined
}

type Register = (owner: string, commands: readonly Command[]) => () => void

// Two contexts: whoever registers must not render again because somebody else did.
const ListContext = createContext<readonly Command[]>([])
const RegisterContext = createContext<Register>(() => () => {})

/** Everything that can be done right now, the page's own acts before the frame's. */
export function useCommandList(): readonly Command[] {
  return useContext(ListContext)
}

/** Returns what carries a command out. */
export function useRunCommand() {
  const router = useRouter()
  return useCallback(
    ({ run, href, press }: Command) => {
      if (run) run()
      else if (href) router.push(href)
      else if (press) pressElement(press)
    },
    [router],
  )
}

function pressElement(id: string) {
  const element = document.getElementById(id)
  if (element?.matches('input:not([type=checkbox], [type=radio]), textarea, select')) element.focus()
  else element?.click()
}

export function CommandRegistry({ children }: { children: ReactNode }) {
  const [owners, setOwners] = useState<ReadonlyMap<string, readonly Command[]>>(new Map())
  const register = useCallback<Register>((owner, commands) => {
    setOwners((all) => new Map(all).set(owner, commands))
    return () =>
      setOwners((all) => {
        const rest = new Map(all)
        rest.delete(owner)
        return rest
      })
  }, [])
  // Whoever registered last is the innermost part of the page.
  const commands = [...owners.values()].reverse().flat()
  return (
    <RegisterContext value={register}>
      <ListContext value={commands}>{children}</ListContext>
    </RegisterContext>
  )
}

/**
 * Registers commands with the palette (Ctrl K), the list of keys (?) and the keyboard, while it is on the page.
 * A server component may render it when the commands use `href` or `press`.
 */
export function Commands({ items }: { items: readonly Command[] }) {
  const owner = useId()
  const register = useContext(RegisterContext)
  const run = useRunCommand()
  useEffect(() => register(owner, items), [register, owner, items])
  useShortcuts(Object.fromEntries(items.flatMap((item) => (item.keys ? [[item.keys, () => run(item)]] : []))))
  return null
}
