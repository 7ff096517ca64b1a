import fc from 'fast-check'
import { dateOf, dayOf } from '#staff/ledger/days.ts'
import { type Assignment, CONTRACTS, END_CLASSES, type Ledger } from '#staff/ledger/ledger.ts'
import { assigned, ledgerOf, PLACEMENTS, UNIT } from '#staff/testing/ledger-fixture.ts'

/** What a random working life is made of. `gap` is from the last day to the next first day; below 1 they overlap. */
const leg = fc.record({
  gap: fc.constantFrom(1, 1, 1, 2, 30, 31, 32, 33, 200, -20, -400),
  days: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(9, 364, 365)),
  unitId: fc.constantFrom(...Object.values(UNIT), UNIT.teamA, UNIT.teamB, UNIT.teamA),
  sameSeat: fc.boolean(),
  contract: fc.constantFrom(...CONTRACTS),
  endClass: fc.constantFrom(...END_CLASSES),
  leave: fc.boolean(),
})

const life = fc.record({
  start: fc.oneof(
    fc.constantFrom('2017-01-01', '2018-12-31', '2019-01-01', '2019-11-30', '2020-01-01'),
    fc.integer({ min: dayOf('2012-01-01'), max: dayOf('2022-12-31') }).map(dateOf),
  ),
  legs: fc.array(leg, { minLength: 1, maxLength: 6 }),
  goesOn: fc.boolean(),
})

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never

function assignmentsOf(personId: number, { start, legs, goesOn }: Life): Assignment[] {
  const rows: Assignment[] = []
  let next = dayOf(start)
  legs.forEach((part, index) => {
    const isLast = index === legs.length - 1
    const last = next + part.days
    const before = rows.at(-1)
    // Death ends a life in the register; nobody comes back from it.
    const endClass = part.endClass === 'death' && !isLast ? 'unknown' : part.endClass
    const runs = isLast && goesOn
    rows.push(
      assigned(personId, part.unitId, dateOf(next), runs ? null : dateOf(last), {
        contract: part.contract,
        endClass: runs ? null : endClass,
        ...(part.sameSeat &&
          before &&
          part.gap > 0 && { positionId: before.positionId, unitId: before.unitId, entity: before.entity }),
        ...(part.leave && { states: [{ kind: 'leave' as const, validFrom: dateOf(next), validTo: dateOf(last) }] }),
      }),
    )
    next = Math.max(last + (legs[index + 1]?.gap ?? 1), next + 1)
  })
  return rows
}

/**
 * Any ledger: boomerangs, gaps around 31 days, year ends, overlapping roles, leave, other HSB, and sometimes a team that
 * is moved out of KOMS in the middle.
 */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({ lives: fc.array(life, { minLength: 1, maxLength: 25 }), teamMoves: fc.boolean() })
  .map(({ lives, teamMoves }) =>
    ledgerOf(
      lives.flatMap((one, index) => assignmentsOf(index + 1, one)),
      teamMoves ? { placements: TEAM_B_MOVED } : {},
    ),
  )

/** The tree of a reorganisation: Team Norr belongs to Fastighetsförvaltning from 1 July 2019. */
export const TEAM_B_MOVED = PLACEMENTS.flatMap((placement) =>
  placement.unitId === UNIT.teamB
    ? [
        { ...placement, validTo: '2019-06-30' },
        { ...placement, parentId: UNIT.homes, validFrom: '2019-07-01' },
      ]
    : [placement],
)

/** Any window from one to 1,500 days, often a calendar year. */
export const anyWindow = fc.oneof(
  fc.integer({ min: 2013, max: 2024 }).map((year) => ({ from: dayOf(`${year}-01-01`), to: dayOf(`${year}-12-31`) })),
  fc
    .record({
      from: fc.integer({ min: dayOf('2013-01-01'), max: dayOf('2024-01-01') }),
      days: fc.integer({ min: 0, max: 1500 }),
    })
    .map(({ from, days }) => ({ from, to: from + days })),
)

export const anyToday = fc.oneof(
  fc.constant(dayOf('2026-11-22')),
  fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2027-01-01') }),
)
