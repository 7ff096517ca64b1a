import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import type { Tone } from '#components/tone.ts'

/** A status, urgency or channel: always icon and word, the colour only says it again. */
export function StatusTag({
  icon,
  tone = 'neutral',
  children,
}: {
  icon: IconName
  tone?: Tone | undefined
  children: ReactNode
}) {
  return (
    <span className={`tag tone-${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
