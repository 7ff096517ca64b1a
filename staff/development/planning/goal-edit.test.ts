import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeWordings, type Wording } from '#staff/development/planning/goal-edit.ts'

const base: Wording = { goal: 'Lära mig fukt', steps: '', targetOn: null, status: 'active', shared: false }

test('two changes of different fields are joined', () => {
  const { merged, conflicts } = mergeWordings(base, { ...base, steps: 'Gå kursen' }, { ...base, shared: true })
  assert.deepEqual(merged, { ...base, steps: 'Gå kursen', shared: true })
  assert.deepEqual(conflicts, [])
})

test('two different changes of one field are a conflict that shows what stands there now; two equal ones are none', () => {
  const other = { ...base, goal: 'Lära mig vatten' }
  assert.deepEqual(mergeWordings(base, other, { ...base, goal: 'Bli ekonom' }).conflicts, [
    'Mål är nu: Lära mig vatten',
  ])
  assert.deepEqual(mergeWordings(base, other, other).conflicts, [])
})
