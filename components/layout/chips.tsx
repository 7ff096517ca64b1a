import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'

/** A row of chips with its name for screen readers. */
export function Chips({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="chips" aria-label={label}>
      {children}
    </section>
  )
}

/** A filter in force. The whole chip is the link to the same list without it. */
export function FilterChip({ removeHref, children }: { removeHref: string; children: ReactNode }) {
  return (
    <Link className="chip chip-on" href={removeHref} prefetch={false}>
      <span className="sr-only">Ta bort filtret </span>
      {children}
      <Icon name="x" />
    </Link>
  )
}
