import { randomUUID } from 'node:crypto'
import { nameChild } from '#cases/flows/housing-savings/naming/name-child.ts'
import { ChildNaming } from '#cases/flows/housing-savings/naming/naming.ts'
import { FLOW } from '#cases/flows/housing-savings/saving-of.ts'
import { finishStep } from '#cases/flows/stepping/finish-step.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { target } from '#cases/testing/read-case.ts'
import type { Actor } from '#platform/actor.ts'

/** A family for the tests of this flow: a grandmother who calls, her grandchild, and two guardians. */
export interface SavingWorld extends CaseWorld {
  readonly family: {
    readonly grandmother: number
    readonly child: number
    readonly mother: number
    readonly father: number
  }
}

export async function savingWorld(): Promise<SavingWorld> {
  const world = await caseWorld({ rowsByHand: true })
  const family = await makeFamily(world, 'Ek')
  return { ...world, family }
}

/** A child, born on that day, with two guardians in the register; the father protected if wished. */
export async function makeFamily(
  { sql }: CaseWorld,
  name: string,
  { born = '2019-05-17', isFatherProtected = false } = {},
): Promise<SavingWorld['family']> {
  const person = async (given: string, birthDate: string | null, flagged = false) => {
    const [row] = await sql`
      insert into members.person (given_name, family_name, birth_date, sekretessmarkering, updated_at)
      values (${given}, ${name}, ${birthDate}, ${flagged}, now()) returning id::int`
    return row?.id as number
  }
  const family = {
    grandmother: await person('Gun', '1951-02-03'),
    child: await person('Tuva', born),
    mother: await person('Mira', '1988-04-05'),
    father: await person('Folke', '1986-08-09', isFatherProtected),
  }
  for (const id of [family.mother, family.father])
    await sql`insert into members.person_role (person_id, kind, for_person_id, valid_from) values (${id}, 'guardian', ${family.child}, ${born})`
  return family
}

/** A grandmother's call, answered so far. */
export function grandmothersCall(
  world: SavingWorld,
  actor: Actor,
  answers: Record<string, string> = {},
): Promise<string> {
  return registered(actor, {
    type: FLOW,
    about: `person:${world.family.grandmother}`,
    description: 'Vill spara till barnbarnet.',
    'svar.matter': 'child',
    'svar.caller': 'giver',
    'svar.guardians_know': 'all',
    'svar.guardians': 'two',
    'svar.child_number': 'personal',
    'svar.child_in_sweden': 'yes',
    'svar.monthly': '300',
    ...answers,
  })
}

/** Whatever an act answers, in a word: "ok", or the first refusal. */
export async function said(
  result: Promise<{ ok: boolean; refusals?: readonly { message: string }[] }>,
): Promise<string> {
  const answer = await result
  return answer.ok ? 'ok' : (answer.refusals?.[0]?.message ?? '')
}

export async function named(world: CaseWorld, actor: Actor, number: string, child: number): Promise<string> {
  const form = { ...(await target(world, number)), submission: randomUUID(), child: String(child) }
  return said(nameChild(actor, ChildNaming.parse(form)))
}

export async function finished(
  world: CaseWorld,
  actor: Actor,
  number: string,
  step: string,
  proof = '',
): Promise<string> {
  return said(finishStep(actor, { ...(await target(world, number)), flow: FLOW, step, proof }))
}

/** The guardians of a case by their names, in the order they came. */
export async function guardiansIn({ sql }: CaseWorld, number: string) {
  return sql<
    {
      id: number
      name: string
      asked_on: string | null
      remind_on: string | null
      reminders: number
      left_on: string | null
    }[]
  >`
    select g.id::int, coalesce(p.given_name, g.name) as name, g.asked_on::text, g.remind_on::text, g.reminders, g.left_on::text
    from cases.savings_guardian g join cases."case" c on c.id = g.case_id left join members.person p on p.id = g.person_id
    where c.number = ${number} order by g.id`
}

/** The steps that are waited for, by key. */
export async function openSteps({ sql }: CaseWorld, number: string): Promise<string[]> {
  const rows = await sql`
    select s.key from cases.step s join cases."case" c on c.id = s.case_id
    where c.number = ${number} and s.done_at is null and s.dropped_at is null order by s.id`
  return rows.map(({ key }) => key)
}
