import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Household } from '#demo/household.ts'

const thing = (name: string, log: string[]) => ({
  stop: async () => {
    log.push(name)
  },
})

test('what was started last is stopped first', async () => {
  const log: string[] = []
  const household = new Household()
  for (const name of ['database', 'provider', 'application']) await household.keep(() => thing(name, log))
  await household.close()
  assert.deepEqual(log, ['application', 'provider', 'database'])
})

test('what is still starting when the command is stopped is stopped too', async () => {
  const log: string[] = []
  const household = new Household()
  const slow = new Promise<ReturnType<typeof thing>>((resolve) => setTimeout(() => resolve(thing('slow', log)), 20))
  const starting = household.keep(() => slow)
  await household.close()
  await starting
  assert.deepEqual(log, ['slow'])
})

test('one thing that failed to start does not keep the others from being stopped', async () => {
  const log: string[] = []
  const household = new Household()
  await household.keep(() => thing('database', log))
  await assert.rejects(household.keep(() => Promise.reject(new Error('no'))))
  await household.close()
  assert.deepEqual(log, ['database'])
})

test('nothing is started once the command is stopping', async () => {
  const household = new Household()
  await household.close()
  await assert.rejects(household.keep(() => thing('late', [])))
})
