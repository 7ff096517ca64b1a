'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { closeYear, YearToClose } from '#staff/closing-years/close-year.ts'
import { findPeople } from '#staff/keeping/finding/find-people.ts'
import { NameSought } from '#staff/keeping/finding/name-sought.ts'
import { addSeat, closeSeat, keepAlias, keepReason, setGapDays, setRetention } from '#staff/keeping/keep-settings.ts'
import { addUnit, changeUnit, closeUnit } from '#staff/keeping/keep-tree.ts'
import {
  Alias,
  GapDays,
  NewSeat,
  NewUnit,
  Reason,
  Retention,
  SeatEnd,
  UnitChange,
  UnitEnd,
} from '#staff/keeping/settings.ts'

const shown = () => revalidatePath('/medarbetare', 'layout')

// Finding changes nothing: a form only so that a name stands in no address.
export const findPerson = action(NameSought, findPeople)

export const newUnit = action(NewUnit, addUnit, shown)
export const unitChange = action(UnitChange, changeUnit, shown)
export const unitEnd = action(UnitEnd, closeUnit, shown)
export const newSeat = action(NewSeat, addSeat, shown)
export const seatEnd = action(SeatEnd, closeSeat, shown)
export const reason = action(Reason, keepReason, shown)
export const alias = action(Alias, keepAlias, shown)
export const gapDays = action(GapDays, setGapDays, shown)
export const retention = action(Retention, setRetention, shown)
export const yearEnd = action(YearToClose, closeYear, shown)
