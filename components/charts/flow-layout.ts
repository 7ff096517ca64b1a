import { sankey } from 'd3-sankey'
import type { Mark } from '#components/charts/chart.ts'

/** How many went from one place to another. */
export interface Flow extends Mark {
  readonly from: string
  readonly to: string
  readonly count: number
}

interface FlowNode {
  readonly name: string
  readonly side: 'from' | 'to'
  readonly count: number
  readonly y0: number
  readonly y1: number
}

interface Ribbon {
  readonly flow: Flow
  readonly path: string
}

export interface FlowLayout {
  readonly height: number
  readonly nodes: readonly FlowNode[]
  readonly ribbons: readonly Ribbon[]
}

/** Across the picture, left edge to right edge; the picture stretches it. */
const WIDTH = 100
const NODE = 1.2
const GAP = 20
const PER_PERSON = 24
const ROOM = 460

/** How many places the flows lead to. */
export const destinations = (flows: readonly Flow[]) => new Set(flows.map(({ to }) => to)).size

/**
 * Where nodes and ribbons stand. Two sides and nothing between them: who went away and came back would be a circle,
 * which this kind of picture cannot draw, so a place may stand on both sides under the same name.
 */
export function layoutFlows(all: readonly Flow[]): FlowLayout {
  const flows = all.filter(({ count }) => count > 0)
  if (flows.length === 0) return { height: 0, nodes: [], ribbons: [] }
  const sides = (['from', 'to'] as const).map((side) => [...new Set(flows.map((flow) => flow[side]))])
  const total = flows.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...sides.map((names) => names.length))
  const height = Math.min(total * PER_PERSON, ROOM) + (most - 1) * GAP
  const graph = sankey<{ id: string; name: string; side: 'from' | 'to' }, { flow: Flow }>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .extent([
      [0, 0],
      [WIDTH, height],
    ])({
    nodes: (['from', 'to'] as const).flatMap((side, i) =>
      (sides[i] ?? []).map((name) => ({ id: `${side}:${name}`, name, side })),
    ),
    links: flows.map((flow) => ({ source: `from:${flow.from}`, target: `to:${flow.to}`, value: flow.count, flow })),
  })
  return {
    height,
    nodes: graph.nodes.map(({ name, side, value = 0, y0 = 0, y1 = 0 }) => ({ name, side, count: value, y0, y1 })),
    ribbons: graph.links.map(({ flow, y0 = 0, y1 = 0, width = 0 }) => ({ flow, path: ribbon(y0, y1, width) })),
  }
}

/** A closed surface and no thick line, because a line's thickness would be stretched with the picture. */
function ribbon(y0: number, y1: number, width: number): string {
  const half = width / 2
  const [left, right, middle] = [NODE, WIDTH - NODE, WIDTH / 2]
  const n = (value: number) => Math.round(value * 100) / 100
  return [
    `M${left},${n(y0 - half)}`,
    `C${middle},${n(y0 - half)} ${middle},${n(y1 - half)} ${right},${n(y1 - half)}`,
    `L${right},${n(y1 + half)}`,
    `C${middle},${n(y1 + half)} ${middle},${n(y0 + half)} ${left},${n(y0 + half)}Z`,
  ].join('')
}
