import type { ReactNode } from 'react'

interface Props {
  /** The page's only h1. */
  title: ReactNode
  /** One short line above: where this belongs, often a link back. */
  eyebrow?: ReactNode
  /** Tags, time left, assignee. */
  meta?: ReactNode
  actions?: ReactNode
  /** Stays in view while the page scrolls, where the window is large enough. */
  sticky?: boolean | undefined
}

export function PageHeader({ title, eyebrow, meta, actions, sticky }: Props) {
  return (
    <div className={sticky ? 'page-header page-header-sticky' : 'page-header'}>
      <div>
        {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
        <h1>{title}</h1>
        {meta ? <div className="page-meta">{meta}</div> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
