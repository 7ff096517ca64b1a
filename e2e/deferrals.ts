import type { Sql } from 'postgres'
import { bankDayAfter } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { makeCase } from '#e2e/cases.ts'
import { makeNeighbour, type Neighbour } from '#e2e/households.ts'
import { word } from '#e2e/words.ts'
import { stockholmDate } from '#platform/dates.ts'

/** Somebody who rents her home from HSB. */
export async function makeTenant(sql: Sql): Promise<Neighbour> {
  const tenant = await makeNeighbour(sql)
  await sql`update members.person_role set kind = 'tenant' where person_id = ${tenant.personId}`
  return tenant
}

/** A case about an avi of 7 250,50 kr that falls due in five bank days, asked and looked up. */
export async function makeRequest(sql: Sql, assigneeId: number): Promise<{ number: string; due: string }> {
  const { personId, homeId } = await makeTenant(sql)
  const due = bankDayAfter(stockholmDate(new Date()), 5)
  const number = await makeCase(sql, {
    ...{ title: word('Anstånd'), typeKey: 'rent_deferral', assigneeId, personId, homeId },
  })
  const fact = (key: string, column: string, kind: string, value: string | number) =>
    sql`insert into cases.fact (case_id, flow, key, kind, ${sql(column)}) values
      ((select id from cases."case" where number = ${number}), 'rent_deferral', ${key}, ${kind}, ${value})`
  await sql`insert into cases.case_flow (case_id, flow, version, started_at)
    select id, 'rent_deferral', 1, received_at from cases."case" where number = ${number}`
  await fact('claim', 'choice', 'choice', 'rent_home')
  await fact('collection', 'choice', 'yes_no', 'no')
  await fact('ocr', 'words', 'text', '123455')
  await fact('amount', 'amount', 'amount', 725_050)
  await fact('due_date', 'day', 'date', due)
  await fact('reason', 'choice', 'choice', 'late_benefit')
  await fact('earlier_deferrals', 'number', 'number', 0)
  await fact('late_payments', 'number', 'number', 0)
  await fact('arrears', 'amount', 'amount', 0)
  await fact('letter_channel', 'choice', 'choice', 'post')
  return { number, due }
}
