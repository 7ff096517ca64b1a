import Link from 'next/link'
import { Fragment } from 'react'

interface View {
  href: string
  label: string
  count?: number | string | undefined
  current?: boolean | undefined
  /** Levels below the top of a tree, 0 at the top. */
  depth?: number | undefined
}

const DEPTHS = ['view-deep', 'view-deeper', 'view-deepest'] as const

/** Views beside a list, with counts, in one or more headed groups. */
export function ViewList({
  groups,
  label,
}: {
  groups: readonly { heading: string; views: readonly View[] }[]
  label: string
}) {
  return (
    <nav className="views" aria-label={label}>
      {groups.map(({ heading, views }) => (
        <Fragment key={heading}>
          <h2>{heading}</h2>
          <ul>
            {views.map((view) => (
              <li key={view.href} className={view.depth ? DEPTHS[Math.min(view.depth, DEPTHS.length) - 1] : undefined}>
                <Link
                  className="view-link"
                  href={view.href}
                  prefetch={false}
                  aria-current={view.current ? 'page' : undefined}
                >
                  {view.label}
                  {view.count === undefined ? null : <span className="view-count">{view.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  )
}
