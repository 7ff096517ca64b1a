'use server'

import { addHome } from '#cases/flows/water-damage/affecting/add-home.ts'
import { Affected, HomeMove } from '#cases/flows/water-damage/affecting/affected.ts'
import { moveHome } from '#cases/flows/water-damage/affecting/move-home.ts'
import { DocumentNote } from '#cases/flows/water-damage/filing/document.ts'
import { noteDocument } from '#cases/flows/water-damage/filing/note-document.ts'
import { InsuranceNote } from '#cases/flows/water-damage/insuring/insurance.ts'
import { noteInsurance } from '#cases/flows/water-damage/insuring/note-insurance.ts'
import { joinCases } from '#cases/flows/water-damage/joining/join-cases.ts'
import { Join, Split } from '#cases/flows/water-damage/joining/joint.ts'
import { splitCase } from '#cases/flows/water-damage/joining/split-case.ts'
import { addReading } from '#cases/flows/water-damage/measuring/add-reading.ts'
import { Reading, ReadingStrike } from '#cases/flows/water-damage/measuring/reading.ts'
import { strikeReading } from '#cases/flows/water-damage/measuring/strike-reading.ts'
import { markOrder } from '#cases/flows/water-damage/ordering/mark-order.ts'
import { Marking, Order } from '#cases/flows/water-damage/ordering/order.ts'
import { placeOrder } from '#cases/flows/water-damage/ordering/place-order.ts'
import { noteRelief, settleRelief } from '#cases/flows/water-damage/relieving/note-relief.ts'
import { ReliefAnswer, ReliefNote } from '#cases/flows/water-damage/relieving/relief.ts'
import { tell } from '#cases/flows/water-damage/telling/tell.ts'
import { Told } from '#cases/flows/water-damage/telling/told.ts'
import { action } from '#platform/action.ts'

// Every change to a water damage that a browser can ask for, one line each.
export const order = action(Order, placeOrder)
export const mark = action(Marking, markOrder)
export const affect = action(Affected, addHome)
export const move = action(HomeMove, moveHome)
export const insure = action(InsuranceNote, noteInsurance)
export const measure = action(Reading, addReading)
export const strike = action(ReadingStrike, strikeReading)
export const file = action(DocumentNote, noteDocument)
export const relieve = action(ReliefNote, noteRelief)
export const answerRelief = action(ReliefAnswer, settleRelief)
export const giveWord = action(Told, tell)
export const join = action(Join, joinCases)
export const split = action(Split, splitCase)
