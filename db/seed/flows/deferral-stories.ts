import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { ocrOf } from '#cases/flows/rent-deferral/money/ocr.ts'
import { bankDay, type Teller } from '#db/seed/flows/deferral-teller.ts'
import { stockholmInstant } from '#platform/dates.ts'

/** When things happen in a story, counted in bank days from today. */
export interface Days {
  /** ÅÅÅÅ-MM-DD */
  readonly day: (n: number) => string
  /** An instant in office hours of that day. */
  readonly at: (n: number, time: string) => Date
}
export const daysFrom = (today: string): Days => ({
  day: (n) => bankDay(today, n),
  at: (n, time) => stockholmInstant(bankDay(today, n), time),
})

export interface DeferralStory {
  readonly title: string
  readonly text: string
  readonly tenure: 'owner' | 'tenant'
  /** Bank days since the call, and the time of it. */
  readonly called: readonly [days: number, time: string]
  /** Which colleague: 0 is Amira, 1 Jonas. */
  readonly agent: number
  /** Bank days from today to the avi's due date. */
  readonly due: number
  readonly facts: DeferralFacts
  readonly tell: (tell: Teller, days: Days) => void
}

let avis = 0
/** An avi of so many kronor, with nothing behind the caller. */
function avi(kronor: number, words: DeferralFacts = {}): DeferralFacts {
  avis += 1
  return {
    claim: 'rent_home',
    collection: 'no',
    ocr: ocrOf(String(4_711_000 + avis * 37)),
    amount: kronor * 100,
    reason: 'late_benefit',
    wish: 'date',
    earlier_deferrals: 0,
    late_payments: 0,
    arrears: 0,
    letter_channel: 'post',
    support_told: 'yes',
    ...words,
  }
}

/** Deferrals in every stage, so that a visitor sees what comes of one in a minute. */
export const DEFERRAL_STORIES: readonly DeferralStory[] = [
  {
    title: 'Lönen kommer först efter förfallodagen',
    text: 'Har bytt jobb och får första lönen en vecka efter att hyran ska vara betald. Vill betala allt då.',
    tenure: 'tenant',
    called: [0, '08:10'],
    agent: 0,
    due: 4,
    facts: avi(8_420, { support_told: 'no', children: 'unknown' }),
    tell: () => {},
  },
  {
    title: 'Anstånd till den 25:e, väntar på Försäkringskassan',
    text: 'Föräldrapenningen dröjer. Har aldrig betalat sent förut.',
    tenure: 'tenant',
    called: [-2, '10:20'],
    agent: 0,
    due: 3,
    facts: avi(7_250.5, { children: 'yes' }),
    tell: (tell, { day, at }) => {
      tell.noted(at(-2, '10:32'), 'Reskontran visar inga sena betalningar. Berättat om budgetrådgivningen.')
      tell.proposed(at(-2, '10:41'), 'Ersättningen är beviljad och kommer före den nya dagen.', { first: day(12) })
    },
  },
  {
    title: 'Vill dela upp hyran i tre delar efter sjukskrivning',
    text: 'Har varit sjukskriven och klarar inte hela beloppet på en gång. Kan betala en tredjedel i månaden.',
    tenure: 'tenant',
    called: [-1, '13:05'],
    agent: 0,
    due: 5,
    facts: avi(9_860, { reason: 'illness', wish: 'parts', wished_parts: 3 }),
    tell: (tell, { day, at }) => {
      const plan = { way: 'parts', parts: 3, first: day(5) } as const
      tell.proposed(at(-1, '13:26'), 'Inkomsten är tillbaka från nästa månad. Tre delar ryms i budgeten.', plan)
    },
  },
  {
    title: 'Plan i tre delar efter separation',
    text: 'Har flyttat isär och betalar två hyror en tid. Vill dela upp avin.',
    tenure: 'tenant',
    called: [-24, '09:15'],
    agent: 0,
    due: -20,
    facts: avi(10_432, { reason: 'separation', wish: 'parts', wished_parts: 3, children: 'yes' }),
    tell: (tell, { day, at }) => {
      const plan = { way: 'parts', parts: 3, first: day(-20) } as const
      tell.proposed(at(-24, '09:48'), 'Den andra lägenheten är uppsagd. Planen är gjord tillsammans.', plan)
      tell.approved(at(-23, '11:10'))
      tell.paid(1, at(-20, '14:02'))
    },
  },
  {
    title: 'Delbetalning har inte kommit',
    text: 'Fick anstånd när a-kassan dröjde.',
    tenure: 'tenant',
    called: [-18, '11:30'],
    agent: 0,
    due: -15,
    facts: avi(6_980, { reason: 'unemployment' }),
    tell: (tell, { day, at }) => {
      tell.proposed(at(-18, '11:52'), 'A-kassan är beviljad och betalar ut före den nya dagen.', { first: day(-6) })
      tell.reminded(1)
      tell.sought(1, at(-8, '10:05'), false, 'Talade in ett meddelande om dagen.')
      tell.unpaid(1)
    },
  },
  {
    title: 'Anstånd som inte kunde hållas',
    text: 'Skulle betala när skatteåterbäringen kom.',
    tenure: 'tenant',
    called: [-27, '14:40'],
    agent: 1,
    due: -24,
    facts: avi(7_730, { reason: 'other' }),
    tell: (tell, { day, at }) => {
      tell.proposed(at(-27, '15:02'), 'Återbäringen är besked om till den nya dagen.', { first: day(-15) })
      tell.unpaid(1)
      tell.sought(1, at(-11, '09:20'), true, 'Återbäringen dröjer. Har fått numret till budgetrådgivningen.')
      tell.lapsed()
    },
  },
  {
    title: 'Tredje anståndet på kort tid',
    text: 'Vill skjuta upp hyran igen. Har haft svårt att få det att gå ihop en längre tid.',
    tenure: 'tenant',
    called: [-6, '09:40'],
    agent: 1,
    due: -3,
    facts: avi(8_105, { earlier_deferrals: 3, late_payments: 2, reason: 'other' }),
    tell: (tell, { at }) => {
      const why =
        'Du har haft tre anstånd under året, och två avier har betalats sent. Ett till skulle göra det svårare.'
      tell.proposed(at(-6, '10:15'), why, { outcome: 'refuse' })
      const told = 'Du har fått ett skriftligt beslut. Vi har berättat om budget- och skuldrådgivningen.'
      tell.closed(at(-6, '10:22'), 'informed', told)
    },
  },
  {
    title: 'Anstånd med avgiften, styrelsen beslutar',
    text: 'Bor i bostadsrätt och väntar på försäkringspengar. Vill betala avgiften tre veckor senare.',
    tenure: 'owner',
    called: [-1, '15:10'],
    agent: 1,
    due: 6,
    facts: avi(5_320, { claim: 'fee_home' }),
    tell: (tell, { day, at }) =>
      tell.proposed(at(-1, '15:31'), 'Utbetalningen från försäkringen är bekräftad.', { first: day(16) }),
  },
  {
    title: 'Längre tid än en månad, förslaget kom tillbaka',
    text: 'Vill betala allt om sex veckor när en bostad är såld.',
    tenure: 'tenant',
    called: [-3, '10:50'],
    agent: 0,
    due: 2,
    facts: avi(11_240, { reason: 'bereavement' }),
    tell: (tell, { day, at }) => {
      tell.proposed(at(-3, '11:20'), 'Dödsboet är sålt och betalas ut om sex veckor.', { first: day(29) })
      tell.returned(at(-2, '09:05'), 'Kan en del betalas redan nu? Fråga om två delar i stället.')
    },
  },
  {
    title: 'Betalade som vi kom överens om',
    text: 'Lönen blev försenad av ett fel hos arbetsgivaren.',
    tenure: 'tenant',
    called: [-22, '08:35'],
    agent: 0,
    due: -19,
    facts: avi(7_615),
    tell: (tell, { day, at }) => {
      tell.proposed(at(-22, '08:50'), 'Arbetsgivaren har bekräftat den nya dagen.', { first: day(-12) })
      tell.reminded(1)
      tell.paid(1, at(-13, '10:30'))
      tell.closed(at(-13, '10:34'), 'solved', 'Tack, betalningen har kommit. Allt är klart.')
    },
  },
  {
    title: 'Hyran är redan hos inkasso',
    text: 'Vill ha en avbetalningsplan men har fått brev från inkassobolaget.',
    tenure: 'tenant',
    called: [-4, '13:20'],
    agent: 1,
    due: -25,
    facts: { claim: 'rent_home', collection: 'yes', support_told: 'yes' },
    tell: (tell, { at }) => {
      const to = { outcome: 'hand_over', handedTo: 'Inkassobolaget', channel: null } as const
      tell.proposed(at(-4, '13:31'), 'Avin ligger hos inkassobolaget, som kan göra en plan med dig.', to)
      tell.closed(at(-4, '13:35'), 'handed_over', 'Ring inkassobolaget på numret i brevet, så hjälper de dig vidare.')
    },
  },
]
