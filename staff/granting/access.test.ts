import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Grant } from '#staff/granting/access.ts'

const grant = (dates: Record<string, string>) =>
  Grant.safeParse({ employeeId: '1', access: 'agent', validFrom: '2026-01-01', ...dates })

test('access from or to a year that the register cannot hold is refused beside its field', () => {
  for (const field of ['validFrom', 'validTo'])
    for (const day of ['0000-01-01', '1899-12-31', '2200-01-01']) {
      const { error } = grant({ [field]: day })
      const issue = error?.issues[0]
      assert.equal(issue?.path.join(), field)
      assert.equal(issue?.message, 'Kontrollera året. Det ska vara mellan 1900 och 2199.', day)
    }
  assert.ok(grant({ validTo: '2199-12-31' }).success)
})
