import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeQueue } from '#cases/ui/merge-queue.ts'
import type { QueueRow } from '#cases/viewing/queue-row.ts'

const row = (id: number, title = `ärende ${id}`) => ({ id, title }) as QueueRow

test('a row that changes is updated where it stands, new ones wait, and nothing moves', () => {
  const { rows, arrived, left } = mergeQueue([row(1), row(2), row(3)], [row(4), row(3, 'ändrad'), row(1)])
  assert.deepEqual(
    rows.map(({ id, title }) => [id, title]),
    [
      [1, 'ärende 1'],
      [2, 'ärende 2'],
      [3, 'ändrad'],
    ],
  )
  assert.equal(arrived, 1)
  assert.equal(left, 1)
})
