/** What the events of a deferral look like, and what each is called in the queue. */
export const DEFERRAL_EVENT_WORDS = {
  deferral_proposed: 'Förslag om anstånd',
  deferral_decided: 'Beslut om anstånd',
  deferral_returned: 'Förslag tillbaka',
  deferral_reminded: 'Betalning väntas',
  deferral_paid: 'Betalning',
  deferral_payment_undone: 'Betalning tillbaka',
  deferral_overdue: 'Del obetald',
  deferral_contacted: 'Kontakt om betalning',
  deferral_lapsed: 'Anstånd upphört',
  deferral_served: 'Lagens tider',
} as const

export const DEFERRAL_EVENT_LOOKS = {
  deferral_proposed: { icon: 'scale', tone: 'amber' },
  deferral_decided: { icon: 'badge-check', tone: 'amber' },
  deferral_returned: { icon: 'undo-2', tone: 'amber' },
  deferral_reminded: { icon: 'bell', tone: 'neutral' },
  deferral_paid: { icon: 'banknote', tone: 'green' },
  deferral_payment_undone: { icon: 'undo-2', tone: 'amber' },
  deferral_overdue: { icon: 'calendar-clock', tone: 'amber' },
  deferral_contacted: { icon: 'phone-outgoing', tone: 'neutral' },
  deferral_lapsed: { icon: 'circle-x', tone: 'amber' },
  deferral_served: { icon: 'calendar', tone: 'neutral' },
} as const
