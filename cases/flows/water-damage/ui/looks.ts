/** What the events of a water damage look like, and what each is called in the queue. */
export const WATER_EVENT_WORDS = {
  water_ordered: 'Beställning',
  water_order_marked: 'Beställning uppföljd',
  water_home_added: 'Bostad drabbad',
  water_home_moved: 'Bostad följd upp',
  water_insurance_noted: 'Försäkring',
  water_measured: 'Fuktmätning',
  water_reading_struck: 'Mätning struken',
  water_document_noted: 'Dokument',
  water_relief_noted: 'Fråga vidare',
  water_relief_settled: 'Svar på fråga',
  water_told: 'Besked lämnat',
  water_joined: 'Gemensam händelse',
  water_split: 'Åtskilt',
  water_word_set: 'Nästa besked',
} as const

export const WATER_EVENT_LOOKS = {
  water_ordered: { icon: 'wrench', tone: 'water' },
  water_order_marked: { icon: 'clipboard-list', tone: 'neutral' },
  water_home_added: { icon: 'house', tone: 'water' },
  water_home_moved: { icon: 'house', tone: 'neutral' },
  water_insurance_noted: { icon: 'file-text', tone: 'neutral' },
  water_measured: { icon: 'gauge', tone: 'water' },
  water_reading_struck: { icon: 'x', tone: 'neutral' },
  water_document_noted: { icon: 'badge-check', tone: 'green' },
  water_relief_noted: { icon: 'scale', tone: 'plum' },
  water_relief_settled: { icon: 'scale', tone: 'neutral' },
  water_told: { icon: 'message-square', tone: 'green' },
  water_joined: { icon: 'merge', tone: 'water' },
  water_split: { icon: 'git-branch', tone: 'amber' },
  water_word_set: { icon: 'handshake', tone: 'neutral' },
} as const
