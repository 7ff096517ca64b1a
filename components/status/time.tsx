import type { ReactNode } from 'react'

export type DueTone = 'calm' | 'soon' | 'late' | 'done'

/** An instant in words, with the exact time on hover. `iso` is UTC, `exact` as a person reads it in Stockholm. */
export function Time({ iso, exact, children }: { iso: string; exact: string; children: ReactNode }) {
  return (
    <time dateTime={iso} title={exact}>
      {children}
    </time>
  )
}

/** Time left as words ("2 tim kvar"). The exact instant is also read aloud, since a title is not everywhere. */
export function DueTime(props: { iso: string; exact: string; tone?: DueTone | undefined; children: ReactNode }) {
  return (
    <time dateTime={props.iso} title={props.exact} className={`due due-${props.tone ?? 'calm'}`}>
      {props.children}
      <span className="sr-only">, {props.exact}</span>
    </time>
  )
}
