'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { Icon } from '#components/icons/icon.tsx'
import { Kbd } from '#components/status/kbd.tsx'

/** The one search field: a plain GET form. Shows what was searched for on the page that answers. */
export function SearchField({ action, label }: { action: string; label: string }) {
  const pathname = usePathname()
  const asked = useSearchParams().get('q')
  const query = pathname === action && asked ? asked : ''
  return (
    <search className="contents">
      <form className="frame-search" method="get" action={action}>
        <Icon name="search" />
        <input
          key={query}
          id="sok"
          type="search"
          name="q"
          defaultValue={query}
          placeholder={label}
          aria-label={label}
          aria-keyshortcuts="/"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
        />
        <Kbd>/</Kbd>
      </form>
    </search>
  )
}
