import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor, Role } from '#platform/actor.ts'
import { mayKeepRegister, mayRegisterMoves, maySeeMoves, reasonsShown, staffTier } from '#staff/permissions.ts'

const actor = (roles: Role[], teamId: number | null = 1): Actor => ({
  employeeId: 1,
  name: 'Någon',
  teamId,
  roles,
  mayReadProtected: false,
})

test('each role reads as many names as its work needs, and the widest of several roles counts', () => {
  const tiers = (['agent', 'team_leader', 'manager', 'hr', 'editor', 'administrator'] as const).map((role) => [
    role,
    staffTier(actor([role])),
  ])
  assert.deepEqual(Object.fromEntries(tiers), {
    agent: 'own',
    team_leader: 'team',
    manager: 'koms',
    hr: 'hr',
    editor: 'own',
    // Whoever hands out keys does not read the ledger by that.
    administrator: 'own',
  })
  assert.equal(staffTier(actor(['agent', 'team_leader', 'manager'])), 'koms')
  assert.equal(staffTier(actor([])), 'own')
})

test('a team leader without a team reads no names', () => {
  assert.equal(staffTier(actor(['team_leader'], null)), 'own')
})

test('why somebody left is for HR; the manager sees the class, nobody else anything', () => {
  assert.equal(reasonsShown(actor(['hr'])), 'reason')
  assert.equal(reasonsShown(actor(['manager'])), 'class')
  for (const role of ['agent', 'team_leader', 'editor', 'administrator'] as const)
    assert.equal(reasonsShown(actor([role])), 'none')
})

test('a manager registers moves, HR everything, a team leader only reads', () => {
  assert.deepEqual(
    (['team_leader', 'manager', 'hr'] as const).map((role) => [
      maySeeMoves(actor([role])),
      mayRegisterMoves(actor([role])),
      mayKeepRegister(actor([role])),
    ]),
    [
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ],
  )
  assert.equal(maySeeMoves(actor(['agent'])), false)
})
