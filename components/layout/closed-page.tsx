import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'

interface Props {
  icon: IconName
  title: string
  /** What happened and what to do, in klarspråk. */
  children: ReactNode
  /** Ways on. */
  actions: ReactNode
  /** What to tell whoever helps: the id under which the log has the error. */
  errorId?: string | undefined
  /** Outside the frame the page has to bring its own main landmark. */
  standalone?: boolean | undefined
}

/** A page that says no, or that something broke, without leaving anybody in a dead end. */
export function ClosedPage({ icon, title, children, actions, errorId, standalone }: Props) {
  const Element = standalone ? 'main' : 'div'
  return (
    <Element className="closed-page">
      <Icon name={icon} />
      <h1>{title}</h1>
      <div className="prose">{children}</div>
      {errorId ? (
        <p className="soft">
          Felnummer: <code className="num">{errorId}</code>. Uppge det om du ber om hjälp.
        </p>
      ) : null}
      <div className="actions">{actions}</div>
    </Element>
  )
}
