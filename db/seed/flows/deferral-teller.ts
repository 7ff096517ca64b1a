import type { Resolution } from '#cases/case.ts'
import type { CaseEvent } from '#cases/events.ts'
import { bankDayAfter, isBankDay, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { type Basis, type Draft, drawUp } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { isGranted, type Level } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { Proposal } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { proposedData } from '#cases/flows/rent-deferral/deciding/proposed-data.ts'
import { AFTER_LAPSE, CONTACT_DAYS } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { lapseDay, stateAfterPayment } from '#cases/flows/rent-deferral/following-up/state.ts'
import { afterLapseKey, contactKey, remindKey } from '#cases/flows/rent-deferral/following-up/task-keys.ts'
import type { MatterOf } from '#cases/flows/rent-deferral/letters/matter.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { followDates } from '#cases/flows/rent-deferral/planning/follow-dates.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import type { Act } from '#db/seed/flows/told-case.ts'
import { stockholmDate, stockholmInstant, swedishPlainDate } from '#platform/dates.ts'

/** What a letter of the story says, beside what every letter of the case says. */
export type Occasion =
  | Omit<MatterOf<'grant' | 'partly'>, keyof Said>
  | Omit<MatterOf<'refuse'>, keyof Said>
  | Omit<MatterOf<'hand_over'>, keyof Said>
  | Omit<MatterOf<'breach'>, keyof Said>
  | Omit<MatterOf<'lapse'>, keyof Said>
  | Omit<MatterOf<'completion'>, keyof Said>
type Said = Pick<MatterOf<'refuse'>, 'number' | 'day' | 'recipient' | 'avi' | 'creditor' | 'decidedBy' | 'decidedOn'>

export interface Sent {
  readonly id: number
  readonly at: Date
  readonly by: Colleague | null
  readonly draft: Draft
  readonly decidedOn: string
  readonly occasion: Occasion
}

export interface Cast {
  readonly agent: Colleague
  readonly leader: Colleague
  readonly basis: Omit<Basis, 'at'>
  /** Ids that no other story has. */
  readonly nextId: (of: 'proposal' | 'letter') => number
}

type Words = Partial<Omit<Proposal, 'number' | 'version'>>
const WORDS = {
  outcome: 'grant',
  way: 'date',
  first: null,
  parts: null,
  amount: null,
  interest: 'none',
  channel: 'post',
  handedTo: '',
} as const

/** The n-th bank day from a day: 0 is the day or the last one before it, negative ones lie before that. */
export function bankDay(today: string, n: number): string {
  if (n > 0) return bankDayAfter(today, n)
  let day = today
  while (!isBankDay(day)) day = plusDays(day, -1)
  for (let left = -n; left > 0; left--) {
    do day = plusDays(day, -1)
    while (!isBankDay(day))
  }
  return day
}

/** Tells what happens to one deferral, act by act, with the very rules that the commands use. */
export function teller({ agent, leader, basis, nextId }: Cast) {
  const acts: Act[] = []
  const letters: Sent[] = []
  const { rules } = basis.situation
  let id = 0
  let draft: Draft | undefined
  let state: 'running' | 'breached' | 'lapsed' | 'completed' = 'running'
  let lapseOn: string | null = null
  let parts: {
    due: string
    ore: number
    remindOn: string
    overdueOn: string
    overdue: boolean
    paidOn: string | null
  }[] = []
  const say = (at: Date, by: Colleague | null, event: CaseEvent) => void acts.push({ at, by, event })
  const morning = (day: string) => stockholmInstant(day, '06:30')
  const part = (n: number) => {
    const one = parts[n - 1]
    if (!one) throw new Error(`The story has no part ${n}.`)
    return one
  }
  const drafted = () => {
    if (!draft) throw new Error('Nothing has been proposed.')
    return draft
  }
  function send(at: Date, by: Colleague | null, occasion: Occasion): number {
    const letter = nextId('letter')
    letters.push({ id: letter, at, by, draft: drafted(), decidedOn: stockholmDate(at), occasion })
    return letter
  }
  function decided(at: Date, by: Colleague, level: Level, own?: ReturnType<typeof proposedData>) {
    const { outcome, motivation, handedTo, deferredOre, costs, channel } = drafted()
    parts = drafted().parts.map((one) => ({ ...one, ...followDates(one.due, rules), overdue: false, paidOn: null }))
    const occasion: Occasion =
      outcome === 'refuse'
        ? { occasion: outcome, motivation }
        : outcome === 'hand_over'
          ? { occasion: outcome, motivation, handedTo }
          : { occasion: outcome, motivation, deferredOre, costs, parts: drafted().parts }
    const letter = send(at, by, occasion)
    const followed = parts.map(({ due, ore, remindOn, overdueOn }) => ({ due, ore, remindOn, overdueOn }))
    say(at, by, {
      kind: 'deferral_decided',
      ...{
        proposal: id,
        verdict: 'agreed',
        outcome,
        level,
        decider: by.name,
        decidedOn: stockholmDate(at),
        channel,
        letter,
      },
      ...(own && { own, text: motivation }),
      parts: isGranted(outcome) ? followed : [],
      handedTo: handedTo || null,
    })
  }
  return {
    acts,
    letters,
    noted: (at: Date, text: string) => say(at, agent, { kind: 'noted', text }),
    proposed(at: Date, motivation: string, words: Words = {}) {
      const drawn = drawUp({ ...WORDS, motivation, ...words }, { ...basis, at })
      if ('refusals' in drawn) throw new Error(drawn.refusals.map(({ message }) => message).join(' '))
      draft = drawn.draft
      id = nextId('proposal')
      const ruleSet = `Frågor version 1, regler som gällde ${stockholmDate(new Date(basis.situation.receivedAt))}`
      const own = proposedData(id, ruleSet, draft)
      if (own.level === 'agent') decided(at, agent, 'agent', own)
      else say(at, agent, { kind: 'deferral_proposed', ...own, text: motivation })
    },
    approved: (at: Date) => decided(at, leader, 'team_leader'),
    returned: (at: Date, text: string) =>
      say(at, leader, { kind: 'deferral_returned', proposal: id, level: 'team_leader', by: leader.name, text }),
    reminded(n: number) {
      const { due, ore, remindOn } = part(n)
      const title = `Påminn medlemmen: ${kronor(ore)} ska betalas ${swedishPlainDate(due)}`
      const planned = [{ key: remindKey(id, n), title }]
      say(morning(remindOn), null, { kind: 'deferral_reminded', proposal: id, part: n, due, ore, planned })
    },
    unpaid(n: number) {
      const { due, ore, overdueOn } = part(n)
      state = 'breached'
      part(n).overdue = true
      const title = `Sök medlemmen en gång om ${kronor(ore)} som skulle ha betalats ${swedishPlainDate(due)}`
      const told = { proposal: id, part: n, due, ore, contact: true, lapseOn: null, dropped: [] }
      say(morning(overdueOn), null, { kind: 'deferral_overdue', ...told, planned: [{ key: contactKey(id, n), title }] })
    },
    sought(n: number, at: Date, reached: boolean, text: string) {
      const { due, ore } = part(n)
      const isBreach = state === 'breached'
      lapseOn = isBreach ? lapseDay(stockholmDate(at), CONTACT_DAYS.initial) : null
      const letter = lapseOn
        ? send(at, agent, { occasion: 'breach', part: { due, ore }, payBy: plusDays(lapseOn, -1) })
        : null
      const done = [{ key: isBreach ? contactKey(id, n) : remindKey(id, n), title: '' }]
      say(at, agent, { kind: 'deferral_contacted', proposal: id, part: n, reached, lapseOn, done, letter, text })
    },
    lapsed() {
      const at = morning(lapseOn ?? '')
      state = 'lapsed'
      const remainingOre = parts.reduce((sum, { ore, paidOn }) => sum + (paidOn ? 0 : ore), 0)
      const letter = send(at, null, { occasion: 'lapse', remainingOre })
      const next = AFTER_LAPSE.initial
      const planned = [{ key: afterLapseKey(id), title: next }]
      say(at, null, { kind: 'deferral_lapsed', proposal: id, afterwards: next, planned, dropped: [], letter })
    },
    paid(n: number, at: Date) {
      const paidOn = stockholmDate(at)
      part(n).paidOn = paidOn
      state = stateAfterPayment(
        state,
        parts.map(({ due, overdue, paidOn: on }) => ({ dueOn: due, isOverdue: overdue, paidOn: on })),
      )
      const letter = state === 'completed' ? send(at, agent, { occasion: 'completion' }) : null
      const dropped = [{ key: remindKey(id, n), title: '' }].filter(({ key }) =>
        acts.some(({ event }) => event.kind === 'deferral_reminded' && event.planned.some((one) => one.key === key)),
      )
      const told = { proposal: id, part: n, paidOn, ore: part(n).ore, state, dropped, letter }
      say(at, agent, { kind: 'deferral_paid', ...told })
    },
    closed: (at: Date, resolution: Resolution, text: string) => say(at, agent, { kind: 'closed', resolution, text }),
  }
}
export type Teller = ReturnType<typeof teller>
