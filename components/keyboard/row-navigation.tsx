'use client'

import { type ReactNode, useRef } from 'react'
import { useRowNavigation } from '#components/keyboard/use-row-navigation.ts'

/** Gives j, k and x to a list that a server component has rendered inside it. */
export function RowNavigation({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  useRowNavigation(list)
  return <div ref={list}>{children}</div>
}
