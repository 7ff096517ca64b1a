import { z } from 'zod'
import { day, maybeRowId, maybeWords, rowId, ticked, whole, words } from '#staff/development/fields.ts'
import { END_CLASSES } from '#staff/ledger/ledger.ts'
import { RETENTION_KEYS } from '#staff/retention/retention.ts'

/** What HR keeps beside people: units, seats, reasons, definitions. Pure. */

const revision = maybeWords(500)
const unitName = words('Skriv vad enheten heter.', 120)

export const NewUnit = z.object({
  name: unitName,
  parentId: rowId,
  validFrom: day('Skriv från vilken dag enheten finns.'),
})
export type NewUnit = z.infer<typeof NewUnit>

/** A unit is called something else, hangs elsewhere, or both, from a day on. Its people go with it. */
export const UnitChange = z.object({
  unitId: rowId,
  name: unitName,
  parentId: maybeRowId,
  from: day('Skriv från vilken dag ändringen gäller.'),
  revision,
})
export type UnitChange = z.infer<typeof UnitChange>

export const UnitEnd = z.object({ unitId: rowId, lastDay: day('Skriv enhetens sista dag.') })
export type UnitEnd = z.infer<typeof UnitEnd>

export const NewSeat = z.object({
  title: words('Skriv tjänstens titel.', 80),
  unitId: rowId,
  critical: ticked,
  validFrom: day('Skriv från vilken dag tjänsten finns.'),
})
export type NewSeat = z.infer<typeof NewSeat>

export const SeatEnd = z.object({ positionId: rowId, lastDay: day('Skriv tjänstens sista dag.') })
export type SeatEnd = z.infer<typeof SeatEnd>

export const Reason = z.object({
  reasonId: maybeRowId,
  name: words('Skriv orsaken som den ska läsas.', 80),
  class: z.enum(END_CLASSES, 'Välj vilken klass orsaken hör till.'),
  retired: ticked,
})
export type Reason = z.infer<typeof Reason>

/** What the HR system writes, and which of our reasons it means. */
export const Alias = z.object({ text: words('Skriv texten som den står i HR-systemet.', 200), reasonId: rowId })
export type Alias = z.infer<typeof Alias>

export const GapDays = z.object({
  gapDays: whole('Skriv ett antal dagar mellan 0 och 365.', 0, 365),
  validFrom: day('Skriv från vilken dag.'),
})
export type GapDays = z.infer<typeof GapDays>

export const Retention = z.object({
  key: z.enum(RETENTION_KEYS, 'Välj i listan.'),
  value: whole('Skriv ett antal dagar mellan 30 och 3 650.', 30, 3650),
  validFrom: day('Skriv från vilken dag.'),
})
export type Retention = z.infer<typeof Retention>
