'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { Icon } from '#components/icons/icon.tsx'

export interface Toast {
  text: string
  /** Offered as "Ångra". */
  undo?: (() => void | Promise<void>) | undefined
}

type Shown = Toast & { id: number }

const shownFor = 12_000

const ToastContext = createContext<(toast: Toast) => void>(() => {})

/** Returns `toast({ text, undo? })`: says what was done, and offers to undo it. */
export function useToast() {
  return useContext(ToastContext)
}

/** Holds the toasts and the polite live region that reads them. */
export function Toasts({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const remove = useCallback((id: number) => setShown((all) => all.filter((toast) => toast.id !== id)), [])
  const add = useCallback((toast: Toast) => {
    setShown((all) => [...all.slice(-2), { ...toast, id: (all.at(-1)?.id ?? 0) + 1 }])
  }, [])
  return (
    <ToastContext value={add}>
      {children}
      {/* The region exists before the first toast, or a screen reader would not hear it. */}
      <div className="toasts" role="status" aria-label="Meddelanden">
        {shown.map((toast) => (
          <ToastBar key={toast.id} toast={toast} remove={remove} />
        ))}
      </div>
    </ToastContext>
  )
}

function ToastBar({ toast, remove }: { toast: Shown; remove: (id: number) => void }) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    // Whoever points at it or has tabbed to it gets all the time in the world.
    if (isHeld) return
    const timer = setTimeout(() => remove(toast.id), shownFor)
    return () => clearTimeout(timer)
  }, [isHeld, remove, toast.id])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only holds the clock.
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo ? (
        <button
          type="button"
          onClick={() => {
            remove(toast.id)
            void toast.undo?.()
          }}
        >
          Ångra
        </button>
      ) : null}
      <button type="button" aria-label="Stäng meddelandet" onClick={() => remove(toast.id)}>
        <Icon name="x" />
      </button>
    </div>
  )
}
