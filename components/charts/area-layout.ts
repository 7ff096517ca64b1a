import { scaleLinear } from 'd3-scale'
import { area, curveStepAfter } from 'd3-shape'

/** What the shares are from a time on, until the next step. */
export interface AreaStep {
  readonly at: number
  readonly shares: readonly number[]
}

/**
 * The outline of each layer in a square of 100 by 100, from the bottom up, as steps: nothing happens between two times
 * at which something was seen. Steps past `until` are left out, and the last one before it is drawn to the edge.
 */
export function layeredAreas(steps: readonly AreaStep[], layers: number, until: number): string[] {
  const x = scaleLinear([0, until], [0, 100])
  const seen = steps.filter(({ at }) => at <= until)
  const last = seen.at(-1)
  const drawn = last ? [...seen, { at: until, shares: last.shares }] : []
  const under = (shares: readonly number[], layer: number) =>
    shares.slice(0, layer).reduce((sum, share) => sum + share, 0)
  return Array.from(
    { length: layers },
    (_, layer) =>
      area<AreaStep>()
        .x(({ at }) => x(at))
        .y0(({ shares }) => 100 - 100 * under(shares, layer))
        .y1(({ shares }) => 100 - 100 * under(shares, layer + 1))
        .curve(curveStepAfter)
        .digits(2)(drawn) ?? '',
  )
}
