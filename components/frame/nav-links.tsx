'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'

export interface NavItem {
  href: string
  label: string
  icon: IconName
}

/** The rooms of the house; the one we are in is marked. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const pathname = usePathname()
  return (
    <ul>
      {items.map(({ href, label, icon }) => {
        const isHere = pathname === href || pathname.startsWith(`${href}/`)
        return (
          <li key={href}>
            <Link
              className="rail-link"
              href={href}
              prefetch={false}
              aria-current={pathname === href ? 'page' : isHere ? 'true' : undefined}
            >
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
