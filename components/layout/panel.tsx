import { type ReactNode, useId } from 'react'

interface Props {
  title?: ReactNode
  /** h2 unless the panel stands under one. */
  level?: 2 | 3 | undefined
  actions?: ReactNode
  /** Lets a table or a list run to the edges. */
  flush?: boolean | undefined
  id?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** A white surface. With a title it is a region that a screen reader can go to. */
export function Panel({ title, level = 2, actions, flush, id, className = '', children }: Props) {
  const headingId = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  const classes = `panel${flush ? ' panel-flush' : ''} ${className}`.trimEnd()
  if (!title)
    return (
      <div id={id} className={classes}>
        {children}
      </div>
    )
  return (
    <section id={id} className={classes} aria-labelledby={headingId}>
      <div className="panel-head">
        <Heading id={headingId}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  )
}
