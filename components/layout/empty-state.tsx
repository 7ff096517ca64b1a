import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'

interface Props {
  icon?: IconName | undefined
  /** What this is: "Inga ärenden väntar på dig". */
  title: string
  /** What to do about it. */
  children?: ReactNode
  actions?: ReactNode
  level?: 2 | 3 | undefined
}

export function EmptyState({ icon = 'inbox', title, children, actions, level = 2 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="empty">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      {children ? <p className="soft">{children}</p> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </div>
  )
}
