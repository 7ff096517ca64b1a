import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { position, unit } from '#db/schema/staff-register.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

interface WantedSeat {
  readonly positionId: number | null
  readonly newTitle: string
  readonly newUnitId: number | null
}
export interface TakenSeat {
  readonly id: number
  readonly unitId: number
}

/** The seat that somebody is to take from a day: one that exists then, or a new one, whose field is its unit's name. */
export async function seatFor(tx: Transaction, wanted: WantedSeat, from: PlainDate): Promise<Result<TakenSeat>> {
  if (wanted.positionId === null) return newSeat(tx, wanted, from)
  const [seat] = await tx.select().from(position).where(eq(position.id, wanted.positionId))
  if (!seat) return refused(refusal('positionId', 'Tjänsten finns inte längre. Ladda om sidan och välj en annan.'))
  if (from < seat.validFrom)
    return refused(
      refusal('positionId', `Tjänsten finns från ${swedishPlainDate(seat.validFrom)}. Välj en senare dag.`),
    )
  if (seat.validTo !== null && from > seat.validTo)
    return refused(refusal('positionId', `Tjänsten drogs in efter ${swedishPlainDate(seat.validTo)}. Välj en annan.`))
  return done({ id: seat.id, unitId: seat.unitId })
}

async function newSeat(
  tx: Transaction,
  { newTitle, newUnitId }: WantedSeat,
  from: PlainDate,
): Promise<Result<TakenSeat>> {
  const [known] = await tx
    .select({ id: unit.id })
    .from(unit)
    .where(eq(unit.id, newUnitId ?? 0))
  const placement = (await readPlacements()).find(
    (one) => one.unitId === newUnitId && one.validFrom <= from && (one.validTo === null || one.validTo >= from),
  )
  if (!known || !placement) return refused(refusal('newUnitId', 'Enheten finns inte den dagen. Välj en annan.'))
  const [seat] = await tx
    .insert(position)
    .values({ title: newTitle, area: placement.name, unitId: known.id, validFrom: from })
    .returning({ id: position.id })
  if (!seat) throw new Error('The seat was not made')
  return done({ id: seat.id, unitId: known.id })
}

/** Runs a change; a seat that somebody else holds on one of the days is a refusal beside `field`. */
export async function onFreeSeat<T>(field: string, change: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await change()
  } catch (error) {
    if (brokenConstraint(error) === 'one_person_on_a_seat') return taken(field)
    throw error
  }
}

const taken = (field: string): Refused =>
  refused(
    refusal(field, 'Någon annan har tjänsten under någon av de dagarna. Välj en ledig tjänst eller en annan dag.'),
  )
