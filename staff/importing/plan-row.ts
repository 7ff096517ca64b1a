import { touchedYears } from '#staff/closing-years/touched-years.ts'
import { type Ground, heldKey, type Known, type Person, type Seat, seatKey } from '#staff/importing/ground.ts'
import type { ImportedAssignment } from '#staff/importing/imported-assignment.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import type { Truth } from '#staff/registering/truth.ts'

/** What a row is to become. `truth` carries no ids of what is not written yet; `person` and `seat` do once it is. */
export interface Step {
  readonly kind: 'create' | 'update'
  readonly person: Person
  readonly seat: Seat
  readonly before: Truth | null
  readonly known: Known
  /** New facts about the person herself. */
  readonly personal: { readonly name?: string; readonly email?: string }
  /** The difference in words: columns and values of the register, never the name. */
  readonly difference: string
}
export type Plan =
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'step'; readonly step: Step }

const rejected = (reason: string): Plan => ({ kind: 'rejected', reason })
const overlaps = (a: { from: PlainDate; to: PlainDate | null }, b: { from: PlainDate; to: PlainDate | null }) =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)

/** The assignment that an earlier import (or a person) has made of this row: same person, title and first day. */
export function knownOf(ground: Ground, row: ImportedAssignment): Known | undefined {
  return ground.people
    .get(row.externalId)
    ?.assignments.find(
      ({ truth, seat }) => truth.validFrom === row.validFrom && seat.title.toLowerCase() === row.title.toLowerCase(),
    )
}

/** Compares a row with the register and settles what is to be done. Changes `ground` as if it had been. */
export function planRow(ground: Ground, row: ImportedAssignment): Plan {
  const known = knownOf(ground, row)
  const person = ground.people.get(row.externalId)
  if (!person && !row.name) return rejected('name saknas för en person som inte finns i registret')
  if (person?.signsIn && row.email && person.email && person.email.toLowerCase() !== row.email.toLowerCase())
    return rejected('email är en annan än den som personen loggar in med: byt den hos en administratör')
  const unitId = row.unit ? unitOf(ground, row.unit, row.validFrom) : known?.seat.unitId
  if (!known && unitId !== undefined && isForgotten(ground, row, unitId)) return { kind: 'unchanged' }
  if (unitId === undefined) return rejected(row.unit ? `unit finns inte i registret: ${row.unit}` : 'unit saknas')
  const entity = row.legalEntity
    ? ground.entities.get(row.legalEntity.toLowerCase())
    : (known?.truth.legalEntityId ?? ground.ownEntity)
  if (!entity) return rejected(`legal_entity finns inte i registret: ${row.legalEntity}`)
  const endReasonId = row.endReason ? ground.reasons.get(row.endReason.toLowerCase()) : null
  if (endReasonId === undefined)
    return rejected(`end_reason är inte kopplad till någon orsak: ${row.endReason}. Koppla den under Inställningar`)
  const wanted = { unitId, entity, endReasonId: row.endReason ? endReasonId : null }
  return known && person ? planUpdate(ground, row, wanted, { person, known }) : planCreate(ground, row, wanted, person)
}

/**
 * A full file tells of people again whose names the register has forgotten. Held against what they held, each row of
 * theirs is known: it makes nobody anew, neither a name nor a leaver. Each of what they held answers for one row.
 */
function isForgotten({ forgotten }: Ground, row: ImportedAssignment, unitId: number): boolean {
  const key = heldKey(row.title, unitId, row)
  const left = forgotten.get(key) ?? 0
  if (left > 0) forgotten.set(key, left - 1)
  return left > 0
}

interface Wanted {
  readonly unitId: number
  readonly entity: number
  readonly endReasonId: number | null
}

function planUpdate(
  ground: Ground,
  row: ImportedAssignment,
  { unitId, entity, endReasonId }: Wanted,
  { person, known }: { person: Person; known: Known },
): Plan {
  const before = known.truth
  if (unitId !== known.seat.unitId)
    return rejected('unit är en annan än den tjänsten ligger i: en flytt är en ny rad med egen valid_from')
  // The HR system often hears of a move last. An empty cell must not undo what somebody has registered here.
  if (row.validTo === null && before.validTo !== null)
    return rejected(
      `valid_to är tom, men registret har sista dag ${before.validTo}: skriv in den i HR-systemet, eller rätta den i registret`,
    )
  const after: Truth = {
    ...before,
    ...{ legalEntityId: entity, contract: row.contract ?? before.contract, validTo: row.validTo },
    endReasonId: row.validTo === null ? null : (endReasonId ?? before.endReasonId),
  }
  const days = { from: after.validFrom, to: after.validTo }
  if (known.seat.taken.some((one) => one.key !== known && overlaps(one, days)))
    return rejected('någon annan har tjänsten under de dagarna')
  const personal = personalOf(person, row)
  const difference = [
    ...told('valid_to', before.validTo, after.validTo),
    ...told('contract', before.contract, after.contract),
    ...told('legal_entity', before.legalEntityId, after.legalEntityId),
    ...told('end_reason', before.endReasonId, after.endReasonId),
    ...(personal.name ? ['nytt namn'] : []),
    ...(personal.email ? ['ny e-postadress'] : []),
  ]
  if (difference.length === 0) return { kind: 'unchanged' }
  const years = touchedYears(ground.closed, { before, after })
  if (years.length) return rejected(closedReason(years))
  known.truth = after
  const place = known.seat.taken.find((one) => one.key === known)
  if (place) place.to = after.validTo
  Object.assign(person, personal)
  return {
    kind: 'step',
    step: { kind: 'update', person, seat: known.seat, before, known, personal, difference: difference.join(', ') },
  }
}

function planCreate(
  ground: Ground,
  row: ImportedAssignment,
  { unitId, entity, endReasonId }: Wanted,
  found?: Person,
): Plan {
  const days = { from: row.validFrom, to: row.validTo }
  const same = found?.assignments.find(
    ({ truth, seat }) =>
      seat.unitId === unitId &&
      seat.title.toLowerCase() === row.title.toLowerCase() &&
      overlaps({ from: truth.validFrom, to: truth.validTo }, days),
  )
  if (same) return rejected(`personen har redan tjänsten från ${same.truth.validFrom}: rätta första dagen i registret`)
  const person: Person = found ?? {
    ...{
      id: null,
      externalId: row.externalId,
      name: row.name,
      email: row.email || null,
      signsIn: false,
      assignments: [],
    },
  }
  const seat = freeSeat(ground, row, unitId)
  const truth: Truth = {
    ...{ key: 0, employeeId: person.id ?? 0, positionId: seat.id ?? 0, unitId, legalEntityId: entity },
    ...{
      contract: row.contract ?? 'permanent',
      validFrom: row.validFrom,
      validTo: row.validTo,
      endReasonId,
      derived: false,
    },
  }
  const years = touchedYears(ground.closed, { before: null, after: truth })
  if (years.length) return rejected(closedReason(years))
  const known: Known = { truth, seat }
  const personal = found ? personalOf(found, row) : {}
  if (found) Object.assign(found, personal)
  else ground.people.set(row.externalId, person)
  if (!ground.seats.get(seatKey(row.title, unitId))?.includes(seat)) {
    const key = seatKey(row.title, unitId)
    ground.seats.set(key, [...(ground.seats.get(key) ?? []), seat])
  }
  person.assignments.push(known)
  seat.taken.push({ ...days, key: known })
  const difference = `ny: ${row.title} från ${row.validFrom}${row.validTo ? ` till ${row.validTo}` : ''}`
  return { kind: 'step', step: { kind: 'create', person, seat, before: null, known, personal, difference } }
}

/** A seat of that title in the unit that nobody has on one of the days, or a new one. */
function freeSeat(ground: Ground, { title, validFrom, validTo }: ImportedAssignment, unitId: number): Seat {
  const days = { from: validFrom, to: validTo }
  const free = ground.seats
    .get(seatKey(title, unitId))
    ?.find(
      (seat) =>
        seat.validFrom <= validFrom &&
        (seat.validTo === null || (validTo !== null && validTo <= seat.validTo)) &&
        !seat.taken.some((one) => overlaps(one, days)),
    )
  return free ?? { id: null, title, unitId, validFrom, validTo: null, taken: [] }
}

function unitOf({ placements }: Ground, name: string, day: PlainDate): number | undefined {
  const named = placements.filter((one) => one.name.toLowerCase() === name.toLowerCase())
  const then = named.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day))
  const found = new Set((then.length ? then : named).map(({ unitId }) => unitId))
  return found.size === 1 ? [...found][0] : undefined
}

function personalOf(person: Person, { name, email }: ImportedAssignment): Step['personal'] {
  return {
    ...(name && name !== person.name && { name }),
    ...(email && email.toLowerCase() !== person.email?.toLowerCase() && { email }),
  }
}

function told(column: string, before: unknown, after: unknown): string[] {
  return before === after ? [] : [`${column}: ${before ?? 'tom'} → ${after ?? 'tom'}`]
}

const closedReason = (years: readonly number[]) =>
  `ändrar stängda år (${years.join(', ')}): registrera den för hand med ett skäl`
