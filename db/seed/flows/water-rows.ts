import type { TransactionSql } from 'postgres'
import { replay } from '#cases/flows/water-damage/replay.ts'
import type { Invented } from '#db/seed/cases.ts'
import { insertAll } from '#db/seed/insert.ts'

/** The tables of a water damage, made again from the cases' own events. */
export async function writeWaterRows(tx: TransactionSql, cases: readonly Invented[]): Promise<void> {
  const told = cases.map((one) => {
    const events = one.course.events.map(({ at, event }) => ({ at: at.toISOString(), event }))
    return { case_id: one.id, ...replay(one.number, events) }
  })
  const rows = <K extends 'orders' | 'homes' | 'insurances' | 'readings' | 'documents' | 'reliefs'>(part: K) =>
    told.flatMap((one) => one[part].map((row) => ({ case_id: one.case_id, ...snake(row) })))
  // Everything else may point at a home.
  await insertAll(tx, 'cases.water_home', rows('homes'))
  await insertAll(tx, 'cases.water_order', rows('orders'))
  await insertAll(tx, 'cases.water_insurance', rows('insurances'))
  await insertAll(tx, 'cases.water_reading', rows('readings'))
  await insertAll(tx, 'cases.water_document', rows('documents'))
  await insertAll(tx, 'cases.water_relief', rows('reliefs'))
  const joints = new Map(told.flatMap(({ joint }) => (joint ? [[joint.key, joint]] : [])))
  const members = told.flatMap(({ case_id, joint }) => (joint ? [{ case_id, key: joint.key }] : []))
  const joinedAt = (caseId: number, key: string) =>
    cases
      .find(({ id }) => id === caseId)
      ?.course.events.find(({ event }) => event.kind === 'water_joined' && event.joint === key)?.at
  await insertAll(
    tx,
    'cases.joint_event',
    [...joints.values()].map(({ key, name }) => ({
      key,
      name,
      started_at: cases.find(({ id }) => members.some((one) => one.key === key && one.case_id === id))?.receivedAt,
    })),
  )
  await insertAll(
    tx,
    'cases.joint_event_case',
    members.map(({ case_id, key }, i) => ({
      id: i + 1,
      event_key: key,
      case_id,
      joined_at: joinedAt(case_id, key),
      left_at: null,
    })),
  )
}

/** A row's properties as its columns. */
function snake(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  )
}
