import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { countedExits, EXIT_KINDS } from '#staff/ledger/exits.ts'
import { atClose, headcountOf } from '#staff/ledger/headcount.ts'
import { DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { peopleOf } from '#staff/ledger/people.ts'
import { unitView } from '#staff/ledger/unit-view.ts'
import { anyLedger, anyToday, anyWindow } from '#staff/testing/ledger-arbitrary.ts'
import { UNIT } from '#staff/testing/ledger-fixture.ts'

const anyUnit = fc.constantFrom(...Object.values(UNIT))

test('headcount at the end is headcount at the start, plus those who came, minus those who left', () => {
  fc.assert(
    fc.property(anyLedger, anyWindow, anyToday, anyUnit, (ledger, { from, to }, today, unitId) => {
      const { stays, entries, exits } = unitView(ledger, unitId, DEFAULT_DEFINITIONS)
      const start = atClose(stays, from - 1, today).length
      const came = entries.filter((entry) => entry.day >= from && entry.day <= Math.min(to, today)).length
      const left = countedExits(exits, from, to, today).length
      assert.equal(atClose(stays, to, today).length, start + came - left)
    }),
  )
})

test('a person is in a unit once on any day, and every exit has one kind', () => {
  fc.assert(
    fc.property(anyLedger, anyUnit, (ledger, unitId) => {
      const { stays, exits } = unitView(ledger, unitId, DEFAULT_DEFINITIONS)
      for (const own of Map.groupBy(stays, (stay) => stay.personId).values())
        own.reduce((before, stay) => {
          assert.ok(stay.from > before.to + 1)
          return stay
        })
      const kinds = EXIT_KINDS.map((kind) => exits.filter((exit) => exit.kind === kind).length)
      assert.equal(
        kinds.reduce((a, b) => a + b),
        exits.length,
      )
    }),
  )
})

test('person-days are the days on which somebody held a seat, counted one by one', () => {
  fc.assert(
    fc.property(anyLedger, anyWindow, anyToday, (ledger, window, today) => {
      const { stays, subtree } = unitView(ledger, UNIT.koms, DEFAULT_DEFINITIONS)
      const headcount = headcountOf(stays, window, today)
      let counted = 0
      for (let day = window.from; day <= Math.min(window.to, today); day += 1)
        for (const roles of peopleOf(ledger).values())
          if (
            roles.some(
              (role) =>
                role.assignment.entity === 'hsb_stockholm' &&
                role.from <= day &&
                day <= role.to &&
                subtree.get(role.assignment.unitId)?.some((range) => range.from <= day && day <= range.to),
            )
          )
            counted += 1
      assert.equal(
        headcount.people.reduce((sum, person) => sum + person.days, 0),
        counted,
      )
    }),
    { numRuns: 30 },
  )
})
