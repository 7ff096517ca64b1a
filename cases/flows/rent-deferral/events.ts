import { z } from 'zod'
import { CRITERION_KEYS, CRITERION_RESULTS } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import {
  CREDITOR_KINDS,
  INTERESTS,
  LEVELS,
  OUTCOME_NAMES,
  OUTCOMES,
  VERDICTS,
} from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { CLAIM_OPTIONS, LETTER_CHANNEL_NAMES, LETTER_CHANNELS } from '#cases/flows/rent-deferral/facts.ts'
import { DEFERRAL_STATES } from '#cases/flows/rent-deferral/following-up/state.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/**
 * What can happen to a deferral, and its sentences. Pure. Amounts are öre, days ÅÅÅÅ-MM-DD. Whose claim it is stands as
 * a kind only: an association's name tells where somebody lives. Motivations and reasons are the events' words.
 */
const ore = z.number().int().min(0)
const proposal = z.number().int()
const part = z.number().int().min(1).max(12)
/** The letter that was written with it, as archived. */
const letter = z.number().int().nullable()
const named = z.object({ key: z.string(), title: z.string() })

/** A proposal whole: its decision can be read, and made again, from this alone. */
const proposed = z.object({
  proposal,
  outcome: z.enum(OUTCOMES),
  level: z.enum(LEVELS),
  because: z.array(z.string()),
  ruleSet: z.string(),
  creditor: z.enum(CREDITOR_KINDS).nullable(),
  claim: z.enum(CLAIM_OPTIONS.map(({ value }) => value)).nullable(),
  ocr: z.string().nullable(),
  amount: ore.nullable(),
  due: z.iso.date().nullable(),
  deferred: ore,
  interest: z.enum(INTERESTS),
  interestOre: ore,
  feeOre: ore,
  channel: z.enum(LETTER_CHANNELS).nullable(),
  handedTo: z.string().nullable(),
  parts: z.array(z.object({ due: z.iso.date(), ore })),
  criteria: z.array(
    z.object({
      key: z.enum(CRITERION_KEYS),
      name: z.string(),
      value: z.string(),
      rule: z.string(),
      result: z.enum(CRITERION_RESULTS),
    }),
  ),
})
export type ProposedData = z.infer<typeof proposed>

export const DEFERRAL_EVENT_DATA = {
  deferral_proposed: proposed,
  /** The agent's own decision carries its proposal; one that others decided names it. */
  deferral_decided: z.object({
    proposal,
    own: proposed.optional(),
    verdict: z.enum(VERDICTS),
    outcome: z.enum(OUTCOMES),
    level: z.enum(LEVELS),
    decider: z.string(),
    decidedOn: z.iso.date(),
    channel: z.enum(LETTER_CHANNELS).nullable(),
    letter,
    parts: z.array(z.object({ due: z.iso.date(), ore, remindOn: z.iso.date(), overdueOn: z.iso.date() })),
    handedTo: z.string().nullable(),
  }),
  deferral_returned: z.object({ proposal, level: z.enum(LEVELS), by: z.string() }),
  deferral_reminded: z.object({ proposal, part, due: z.iso.date(), ore, planned: z.array(named) }),
  deferral_paid: z.object({
    proposal,
    part,
    paidOn: z.iso.date(),
    ore,
    state: z.enum(DEFERRAL_STATES),
    dropped: z.array(named),
    letter,
  }),
  /** Where the deferral stands after it, and the tasks that are to be done again. */
  deferral_payment_undone: z.object({
    proposal,
    part,
    ore,
    state: z.enum(DEFERRAL_STATES),
    planned: z.array(named),
  }),
  deferral_overdue: z.object({
    proposal,
    part,
    due: z.iso.date(),
    ore,
    /** Whether the member is to be sought before it lapses. */
    contact: z.boolean(),
    lapseOn: z.iso.date().nullable(),
    planned: z.array(named),
    dropped: z.array(named),
  }),
  deferral_contacted: z.object({
    proposal,
    part,
    reached: z.boolean(),
    /** The first day on which it lapses; null while nothing is unpaid. */
    lapseOn: z.iso.date().nullable(),
    done: z.array(named),
    letter,
  }),
  deferral_lapsed: z.object({
    proposal,
    afterwards: z.string(),
    planned: z.array(named),
    dropped: z.array(named),
    letter,
  }),
  /** Both days as they stand after it; null where there is none. */
  deferral_served: z.object({ served: z.iso.date().nullable(), notified: z.iso.date().nullable() }),
} as const

type Data = typeof DEFERRAL_EVENT_DATA
export type DeferralEvent = {
  [K in keyof Data]: { kind: K; text?: string | undefined } & z.infer<Data[K]>
}[keyof Data]

export const DEFERRAL_EVENT_GROUPS = {
  deferral_proposed: 'decisions',
  deferral_decided: 'decisions',
  deferral_returned: 'decisions',
  deferral_reminded: 'changes',
  deferral_paid: 'changes',
  deferral_payment_undone: 'changes',
  deferral_overdue: 'changes',
  deferral_contacted: 'calls',
  deferral_lapsed: 'decisions',
  deferral_served: 'changes',
} as const satisfies Record<keyof Data, string>

/** What follows the doer's name in the timeline. */
export function deferralSentence(event: DeferralEvent): string {
  switch (event.kind) {
    case 'deferral_proposed':
      return `föreslog ${proposedWords(event)}. ${TO_DECIDE[event.level]}`
    case 'deferral_decided':
      return `${decidedWords(event)}${event.channel ? `. Beslutet når medlemmen så: ${LETTER_CHANNEL_NAMES[event.channel]}` : ''}`
    case 'deferral_returned':
      return event.level === 'board'
        ? `skrev in att styrelsen (${event.by}) vill ha förslaget tillbaka`
        : 'lämnade tillbaka förslaget om anstånd'
    case 'deferral_reminded':
      return `påminde om del ${event.part}: ${kronor(event.ore)} ska betalas ${swedishPlainDate(event.due)}`
    case 'deferral_paid':
      return `noterade del ${event.part}, ${kronor(event.ore)}, som betald ${swedishPlainDate(event.paidOn)}${AFTER_PAYMENT[event.state]}`
    case 'deferral_payment_undone':
      return `tog tillbaka att del ${event.part}, ${kronor(event.ore)}, är betald`
    case 'deferral_overdue':
      return `noterade att del ${event.part}, ${kronor(event.ore)}, inte har betalats ${swedishPlainDate(event.due)}`
    case 'deferral_contacted':
      return `sökte medlemmen om betalningen och ${event.reached ? 'fick svar' : 'fick inte svar'}`
    case 'deferral_lapsed':
      return 'noterade att anståndet har upphört att gälla'
    case 'deferral_served':
      return `fyllde i dagarna för lagens tider. ${servedWords(event)}`
  }
}

function servedWords({ served, notified }: DeferralEvent & { kind: 'deferral_served' }): string {
  const first = served ? `Underrättelsen delgavs ${swedishPlainDate(served)}` : 'Underrättelsen är inte delgiven'
  return notified ? `${first}, socialnämnden fick meddelandet ${swedishPlainDate(notified)}` : first
}

const TO_DECIDE = {
  agent: '',
  team_leader: 'En teamledare beslutar',
  board: 'Styrelsen beslutar',
} as const

const AFTER_PAYMENT = {
  running: '',
  breached: '',
  lapsed: '',
  completed: '. Allt är betalt',
} as const

function proposedWords({ outcome, parts, deferred }: ProposedData): string {
  if (outcome === 'refuse') return 'avslag på anståndet'
  if (outcome === 'hand_over') return 'att lämna över frågan'
  return `${outcome === 'partly' ? 'att delvis bevilja' : 'att bevilja'} anstånd: ${planWords(parts, deferred)}`
}

function decidedWords(event: DeferralEvent & { kind: 'deferral_decided' }): string {
  const { outcome, level, decider, verdict, parts } = event
  const sum = parts.reduce((all, { ore: one }) => all + one, 0)
  const what = {
    grant: `beviljade anstånd: ${planWords(parts, sum)}`,
    partly: `beviljade delvis anstånd: ${planWords(parts, sum)}`,
    refuse: 'avslog anståndet',
    hand_over: `lämnade över frågan till ${event.handedTo ?? 'någon annan'}`,
  }[outcome]
  if (level === 'agent') return what
  if (level === 'team_leader') return `godkände förslaget och ${what}`
  const answer =
    verdict === 'declined' ? 'sade nej' : `sade ja till att ${OUTCOME_NAMES[outcome].toLocaleLowerCase('sv')}`
  return `skrev in styrelsens beslut: ${decider} ${answer}${outcome === 'refuse' ? '' : `, ${planWords(parts, sum)}`}`
}

function planWords(parts: readonly { readonly due: string }[], sum: number): string {
  const last = parts.at(-1)
  if (!last) return kronor(sum)
  return parts.length === 1
    ? `${kronor(sum)} till ${swedishPlainDate(last.due)}`
    : `${kronor(sum)} i ${parts.length} delar, den sista ${swedishPlainDate(last.due)}`
}
