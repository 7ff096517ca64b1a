import type { ReactNode } from 'react'

/** Main content with a rail on one side; the rail falls below (or above, when left) on a small screen. */
export function Columns({
  rail,
  side = 'right',
  children,
}: {
  rail: ReactNode
  side?: 'left' | 'right' | undefined
  children: ReactNode
}) {
  const main = <div className="stack min-w-0">{children}</div>
  const beside = <div className="stack min-w-0">{rail}</div>
  return (
    <div className={`columns columns-${side}`}>
      {side === 'left' ? beside : main}
      {side === 'left' ? main : beside}
    </div>
  )
}
