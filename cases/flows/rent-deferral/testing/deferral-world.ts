import { Proposal, Settlement } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { proposeDeferral } from '#cases/flows/rent-deferral/deciding/propose-deferral.ts'
import { settleProposal } from '#cases/flows/rent-deferral/deciding/settle-proposal.ts'
import { contactMember } from '#cases/flows/rent-deferral/following-up/contact-member.ts'
import { payPart } from '#cases/flows/rent-deferral/following-up/pay-part.ts'
import { undoPayment } from '#cases/flows/rent-deferral/following-up/undo-payment.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { kaseOf, target } from '#cases/testing/read-case.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

/** People who may ask for a deferral: tenants of HSB's, and owners in an association. */
export interface DeferralWorld extends CaseWorld {
  /** Another tenant of HSB's each time, so that no test's deferral counts against another's. */
  tenant(): Promise<number>
  /** The same for owners in one association. */
  owner(): Promise<number>
  /** A second team leader, for the second pair of eyes. */
  readonly ylva: Actor
}

export async function deferralWorld(): Promise<DeferralWorld> {
  const world = await caseWorld()
  const { sql } = world
  let people = 0
  const person = async (kind: string, associationId: number | null) => {
    people += 1
    const [home] =
      await sql`insert into members.home (association_id, street_address, postal_code, locality, official_number)
      values (${associationId}, ${`Lindgatan ${people}`}, '11220', 'Stockholm', '1102') returning id::int`
    const [row] = await sql`insert into members.person (given_name, family_name, updated_at)
      values (${`Tea${people}`}, 'Provlund', now()) returning id::int`
    await sql`insert into members.person_role (person_id, kind, home_id, valid_from)
      values (${row?.id}, ${kind}, ${home?.id}, '2020-01-01')`
    return row?.id as number
  }
  const [association] = await sql`insert into members.association (name, organisation_number)
    values ('Brf Provlinden', '7696000000') returning id::int`
  const [leader] =
    await sql`insert into staff.employee (name, email, team_id) values ('Ylva', 'ylva@koms.example', 1) returning id::int`
  await sql`insert into staff.access_grant (employee_id, access, valid_from) values (${leader?.id}, 'team_leader', '2020-01-01')`
  return {
    ...world,
    tenant: () => person('tenant', null),
    owner: () => person('owner', association?.id as number),
    ylva: {
      employeeId: leader?.id as number,
      name: 'Ylva',
      teamId: 1,
      roles: ['team_leader'],
      mayReadProtected: false,
    },
  }
}

/** Ten in the morning in Stockholm on a winter's day. */
export const at = (day: string) => setClock(new Date(`${day}T09:00:00Z`))

/** A call about an avi due on 30 November 2026, with everything looked up and nothing behind the caller. */
export async function request(
  actor: Actor,
  person: number | Promise<number>,
  answers: Record<string, string> = {},
): Promise<string> {
  return registered(actor, {
    type: 'rent_deferral',
    about: `person:${await person}`,
    description: 'Vill betala hyran senare.',
    'svar.claim': 'rent_home',
    'svar.collection': 'no',
    'svar.ocr': '1234 55',
    'svar.amount': '7 250,50',
    'svar.due_date': '2026-11-30',
    'svar.reason': 'late_benefit',
    'svar.wish': 'date',
    'svar.earlier_deferrals': '0',
    'svar.late_payments': '0',
    'svar.arrears': '0',
    'svar.letter_channel': 'post',
    ...answers,
  })
}

type World = Pick<CaseWorld, 'sql'>
type Form = Record<string, string>

/** Whatever an act answers, in a word: "ok", or its refusals. */
async function said(result: Promise<{ ok: boolean; refusals?: readonly { message: string }[] }>): Promise<string> {
  const answer = await result
  return answer.ok ? 'ok' : (answer.refusals ?? []).map(({ message }) => message).join(' ')
}

/** Proposes as the form does; without other words the whole avi until Monday 14 December. */
export async function proposed(world: World, actor: Actor, number: string, form: Form = {}): Promise<string> {
  const words = {
    outcome: 'grant',
    way: 'date',
    first: '2026-12-14',
    channel: 'post',
    motivation: 'Lönen kommer.',
    ...form,
  }
  return said(proposeDeferral(actor, Proposal.parse({ ...(await target(world, number)), ...words })))
}

/** A plan of three parts, the first on the avi's own day. */
export const PLAN = { way: 'parts', parts: '3', first: '2026-11-30' }

/** Answers the proposal that was made last. */
export async function settled(world: World, actor: Actor, number: string, form: Form = {}): Promise<string> {
  const [row] = await world.sql`select max(p.id)::int as id from cases.deferral_proposal p
    join cases."case" c on c.id = p.case_id where c.number = ${number}`
  const words = { proposal: String(row?.id), verdict: 'agreed', ...form }
  return said(settleProposal(actor, Settlement.parse({ ...(await target(world, number)), ...words })))
}

export async function paid(world: World, actor: Actor, number: string, part: number, paidOn: string): Promise<string> {
  return said(payPart(actor, { ...(await target(world, number)), part, paidOn }))
}

export async function unpaid(world: World, actor: Actor, number: string, part: number): Promise<string> {
  return said(undoPayment(actor, { ...(await target(world, number)), part, text: 'Fel del.' }))
}

export async function sought(
  world: World,
  actor: Actor,
  number: string,
  reached: 'yes' | 'no' = 'no',
): Promise<string> {
  return said(contactMember(actor, { ...(await target(world, number)), reached, text: '' }))
}

/** The latest deferral of a case as it stands in its table, or an empty row. */
export async function deferralOf({ sql }: World, number: string) {
  const { id } = await kaseOf({ sql }, number)
  const [row] =
    await sql`select d.*, d.lapse_on::text as lapse_on from cases.deferral d where d.case_id = ${id ?? 0} order by d.proposal_id desc limit 1`
  return row ?? {}
}

/** The decision on the proposal that was made last. */
export async function decisionOf({ sql }: World, number: string) {
  const [row] = await sql`
    select d.*, p.rule_set, p.level as asked_of, d.decided_on::text as decided_on from cases.deferral_decision d
    join cases.deferral_proposal p on p.id = d.proposal_id join cases."case" c on c.id = p.case_id
    where c.number = ${number} order by p.id desc limit 1`
  return row ?? {}
}

/** The tasks of a case that wait, by their keys' first words. */
export async function tasksOf({ sql }: World, number: string): Promise<string[]> {
  const rows =
    await sql`select split_part(s.key, ':', 1) as key from cases.step s join cases."case" c on c.id = s.case_id
    where c.number = ${number} and s.key like '%:%' and s.done_at is null and s.dropped_at is null order by s.id`
  return rows.map(({ key }) => String(key))
}
