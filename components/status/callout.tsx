import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'

type Kind = 'info' | 'success' | 'warn' | 'danger'

const looks: Record<Kind, [tone: string, icon: IconName]> = {
  info: ['tone-water', 'info'],
  success: ['tone-green', 'circle-check'],
  warn: ['tone-amber', 'triangle-alert'],
  danger: ['tone-danger', 'octagon-alert'],
}

/** A message that belongs to the page. `live` reads it aloud when it appears after an act. */
export function Callout(props: {
  kind?: Kind | undefined
  title?: string | undefined
  live?: boolean | undefined
  children: ReactNode
}) {
  const [tone, icon] = looks[props.kind ?? 'info']
  return (
    <div className={`callout ${tone}`} role={props.live ? 'status' : undefined}>
      <Icon name={icon} />
      <div>
        {props.title ? <strong>{props.title}</strong> : null}
        <div>{props.children}</div>
      </div>
    </div>
  )
}
