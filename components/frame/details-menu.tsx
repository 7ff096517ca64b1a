'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

/** A menu that is a <details>: opens without JavaScript; with it, closes on Escape, a click outside and navigation. */
export function DetailsMenu({
  summary,
  className,
  children,
}: {
  summary: ReactNode
  className: string
  children: ReactNode
}) {
  const menu = useRef<HTMLDetailsElement>(null)
  const pathname = usePathname()
  // A new address closes the menu; the first does not, since it may have been opened before the script had loaded.
  const shownAt = useRef(pathname)
  useEffect(() => {
    if (shownAt.current === pathname) return
    shownAt.current = pathname
    if (menu.current) menu.current.open = false
  }, [pathname])
  useEffect(() => {
    function onEvent(event: Event) {
      const element = menu.current
      if (!element?.open) return
      const isInside = element.contains(event.target as Node)
      if (event instanceof KeyboardEvent && event.key === 'Escape') {
        element.open = false
        if (isInside) element.querySelector('summary')?.focus()
      } else if (!(event instanceof KeyboardEvent) && !isInside) element.open = false
    }
    const events = ['keydown', 'pointerdown', 'focusin']
    for (const name of events) document.addEventListener(name, onEvent)
    return () => {
      for (const name of events) document.removeEventListener(name, onEvent)
    }
  }, [])
  return (
    <details ref={menu} className={`menu ${className}`}>
      {summary}
      <div className="menu-panel">{children}</div>
    </details>
  )
}
