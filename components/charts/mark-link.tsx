import type { ReactNode } from 'react'
import type { Mark } from '#components/charts/chart.ts'

/**
 * A mark inside an SVG: a link to its rows, or a picture with a name. Its children draw it; `.chart-hit` among them is
 * the invisible surface that finger and pointer may touch.
 */
export function MarkLink({ mark: { label, text, href }, children }: { mark: Mark; children: ReactNode }) {
  const name = `${label}: ${text}`
  if (href)
    return (
      <a href={href} aria-label={name} className="chart-mark">
        <title>{name}</title>
        {children}
      </a>
    )
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: A group is not interactive, and no <img> stands in an SVG.
    <g role="img" aria-label={name} className="chart-mark">
      <title>{name}</title>
      {children}
    </g>
  )
}
