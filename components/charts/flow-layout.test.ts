import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { destinations, type Flow, layoutFlows } from '#components/charts/flow-layout.ts'

const flow = (from: string, to: string, count: number): Flow => ({
  from,
  to,
  count,
  label: `${from} till ${to}`,
  text: '',
})
const place = fc.constantFrom('KOMS', 'Ekonomi', 'Juridik', 'HR', 'Förvaltning')
const flows = fc.uniqueArray(fc.record({ from: place, to: place, count: fc.nat(9) }), {
  selector: ({ from, to }) => `${from}→${to}`,
  maxLength: 20,
})

test('who left KOMS for Ekonomi and came back is no circle: KOMS stands on both sides', () => {
  const { nodes, ribbons } = layoutFlows([flow('KOMS', 'Ekonomi', 2), flow('Ekonomi', 'KOMS', 1)])
  assert.deepEqual(
    nodes.map(({ side, name, count }) => `${side} ${name} ${count}`),
    ['from KOMS 2', 'from Ekonomi 1', 'to Ekonomi 2', 'to KOMS 1'],
  )
  assert.equal(ribbons.length, 2)
})

test('nobody moved: no picture', () => {
  assert.deepEqual(layoutFlows([flow('KOMS', 'Ekonomi', 0)]), { height: 0, nodes: [], ribbons: [] })
  assert.equal(destinations([]), 0)
})

test('each side shows everybody, in whatever circles people moved, and no node is outside the picture', () => {
  fc.assert(
    fc.property(flows, (all) => {
      const { nodes, ribbons, height } = layoutFlows(all.map(({ from, to, count }) => flow(from, to, count)))
      const total = all.reduce((sum, { count }) => sum + count, 0)
      assert.equal(
        ribbons.reduce((sum, ribbon) => sum + ribbon.flow.count, 0),
        total,
      )
      for (const side of ['from', 'to'])
        assert.equal(
          nodes.filter((node) => node.side === side).reduce((sum, { count }) => sum + count, 0),
          total,
        )
      for (const { y0, y1 } of nodes) assert.ok(y0 >= -1e-6 && y0 < y1 && y1 <= height + 1e-6)
    }),
  )
})
