import { createHash } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { bankDayAfter } from '#cases/flows/rent-deferral/clock/calendar.ts'
import type { ProposedData } from '#cases/flows/rent-deferral/events.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { CONTACT_DAYS } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { followDates } from '#cases/flows/rent-deferral/planning/follow-dates.ts'
import { deferralsIn } from '#cases/flows/rent-deferral/replay.ts'
import { replay } from '#cases/replay.ts'
import type { Happened } from '#cases/replayed.ts'
import type { Act } from '#db/seed/flows/told-case.ts'
import { insertAll } from '#db/seed/insert.ts'
import { stockholmDate, stockholmInstant } from '#platform/dates.ts'

interface Told {
  readonly caseId: number
  readonly acts: readonly Act[]
}

export const happened = (acts: readonly Act[]): Happened[] =>
  acts.map(({ at, by, event }) => ({ at: at.toISOString(), by: by && { id: by.id, name: by.name }, event }))

/** The tables of deferrals, made again from the cases' own events. Letters must stand there already. */
export async function writeDeferralRows(tx: TransactionSql, told: readonly Told[]): Promise<void> {
  const all = told.map((one) => ({ ...one, ...rowsOf(one) }))
  for (const part of ['proposals', 'criteria', 'parts', 'decisions', 'deferrals', 'steps'] as const)
    await insertAll(
      tx,
      TABLES[part],
      all.flatMap((one) => one[part]),
    )
}
const TABLES = {
  proposals: 'cases.deferral_proposal',
  criteria: 'cases.deferral_criterion',
  parts: 'cases.deferral_part',
  decisions: 'cases.deferral_decision',
  deferrals: 'cases.deferral',
  steps: 'cases.step',
} as const

function rowsOf({ caseId, acts }: Told): Record<keyof typeof TABLES, object[]> {
  const { proposals } = deferralsIn(replay(happened(acts)))
  const when = (kind: Act['event']['kind'], proposal: number, part?: number) =>
    acts.findLast(({ event }) => {
      if (event.kind !== kind) return false
      const about = event as { proposal?: number; own?: ProposedData; part?: number }
      return about.proposal === proposal && (part === undefined || about.part === part)
    })
  const list = Object.entries(proposals).map(([key, one]) => ({ id: Number(key), ...one }))
  return {
    proposals: list.map(({ id, proposed }) => {
      const act = when('deferral_proposed', id) ?? when('deferral_decided', id)
      return {
        id,
        case_id: caseId,
        at: act?.at,
        proposer_id: act?.by?.id,
        motivation: act?.event.text,
        ...columns(proposed),
      }
    }),
    criteria: list.flatMap(({ id, proposed }) =>
      proposed.criteria.map((criterion, position) => ({ proposal_id: id, position, ...criterion })),
    ),
    parts: list.flatMap(({ id, proposed, parts }) =>
      proposed.parts.map((part, index) => {
        const [position, now] = [index + 1, parts[index]]
        const { remindOn, overdueOn } = followDates(part.due, {})
        return {
          ...{ proposal_id: id, position, due_on: part.due, ore: part.ore, remind_on: remindOn, overdue_on: overdueOn },
          reminded_at: when('deferral_reminded', id, position)?.at ?? null,
          overdue_at: when('deferral_overdue', id, position)?.at ?? null,
          paid_on: now?.paidOn ?? null,
          paid_by_id: when('deferral_paid', id, position)?.by?.id ?? null,
        }
      }),
    ),
    decisions: list.flatMap(({ id }) => decisionOf(id, when('deferral_decided', id) ?? when('deferral_returned', id))),
    deferrals: list.flatMap(({ id, state, lapseOn, contacted }) =>
      state === null
        ? []
        : {
            ...{ proposal_id: id, case_id: caseId, state, contact_days: CONTACT_DAYS.initial, lapse_on: lapseOn },
            contact_at: contacted ? when('deferral_contacted', id)?.at : null,
            ended_at:
              (state === 'lapsed'
                ? when('deferral_lapsed', id)
                : state === 'completed'
                  ? when('deferral_paid', id)
                  : null
              )?.at ?? null,
          },
    ),
    steps: stepsOf(caseId, acts),
  }
}

function columns(proposed: ProposedData) {
  const {
    proposal: _,
    ruleSet,
    amount,
    due,
    deferred,
    interestOre,
    feeOre,
    handedTo,
    parts: __,
    criteria: ___,
    ...same
  } = proposed
  return {
    ...same,
    rule_set: ruleSet,
    amount_ore: amount,
    due_on: due,
    deferred_ore: deferred,
    interest_ore: interestOre,
    fee_ore: feeOre,
    handed_to: handedTo,
  }
}

function decisionOf(id: number, act: Act | undefined): object[] {
  if (act?.event.kind !== 'deferral_decided' && act?.event.kind !== 'deferral_returned') return []
  const { event, at, by } = act
  const common = { proposal_id: id, at, level: event.level, actor_id: by?.id }
  if (event.kind === 'deferral_returned')
    return [
      {
        ...common,
        ...{ verdict: 'returned', outcome: null, decider_name: event.by, decided_on: stockholmDate(at) },
        ...{ reason: event.text, letter_id: null, channel: null },
      },
    ]
  const { verdict, outcome, decider, decidedOn, letter, channel } = event
  return [
    {
      ...common,
      ...{ verdict, outcome, decider_name: decider, decided_on: decidedOn },
      ...{ reason: null, letter_id: letter, channel },
    },
  ]
}

/** The tasks of the follow-up that were planned, with what became of each. */
function stepsOf(caseId: number, acts: readonly Act[]) {
  return acts.flatMap(({ at, event }) => {
    if (event.kind !== 'deferral_reminded' && event.kind !== 'deferral_overdue' && event.kind !== 'deferral_lapsed')
      return []
    const day = event.kind === 'deferral_reminded' ? event.due : bankDayAfter(stockholmDate(at))
    return event.planned.map(({ key, title }) => {
      const done = acts.find(
        ({ event: one }) => one.kind === 'deferral_contacted' && one.done.some((task) => task.key === key),
      )
      const dropped = acts.find(
        ({ event: one }) => one.kind === 'deferral_paid' && one.dropped.some((task) => task.key === key),
      )
      return {
        ...{ case_id: caseId, flow: RENT_DEFERRAL.key, key, title, owner: 'agent', proof: 'none', proof_label: null },
        ...{ planned_at: at, due_at: stockholmInstant(day, '16:00') },
        ...{ done_at: done?.at ?? null, done_by_id: done?.by?.id ?? null, proof_text: null },
        dropped_at: done ? null : (dropped?.at ?? null),
      }
    })
  })
}

/** Bytes as PostgreSQL reads them from a text, and their sum. */
export const hexOf = (bytes: Buffer) => `\\x${bytes.toString('hex')}`
export const sumOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
