import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import type { Tone } from '#components/tone.ts'

/** What has happened, oldest first. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="timeline" aria-label={label}>
      {children}
    </ol>
  )
}

interface Item {
  icon: IconName
  tone?: Tone | undefined
  /** One sentence: who did what. */
  title: ReactNode
  /** A `<Time>`. */
  time: ReactNode
  /** A change of little interest, in one small line. */
  quiet?: boolean | undefined
  /** Arrived while the reader was here. */
  isNew?: boolean | undefined
  id?: string | undefined
  /** Free text, shown exactly as it was written. */
  children?: ReactNode
}

export function TimelineItem({ icon, tone = 'neutral', title, time, quiet, isNew, id, children }: Item) {
  return (
    <li id={id} className={`event tone-${tone}${quiet ? ' event-quiet' : ''}${isNew ? ' event-new' : ''}`}>
      <span className="event-mark">
        <Icon name={icon} />
      </span>
      <div>
        <div className="event-head">
          <span>
            {isNew ? <span className="sr-only">Nytt: </span> : null}
            {title}
          </span>
          {time}
        </div>
        {children ? <div className="event-body">{children}</div> : null}
      </div>
    </li>
  )
}
