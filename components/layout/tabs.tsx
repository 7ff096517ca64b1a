import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'

interface Tab {
  href: string
  label: ReactNode
  icon?: IconName | undefined
  current?: boolean | undefined
}

/** Tabs that are links: each has an address of its own and works without JavaScript. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          scroll={false}
          className="tab"
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.icon ? <Icon name={tab.icon} /> : null}
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
