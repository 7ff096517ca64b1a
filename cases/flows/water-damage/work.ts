/** The words of the work after a leak: steps, orders, apartments, readings, documents. Pure. */

/** In the order the work goes. Source: several managers' own routines, merged. */
export const STEP_NAMES = {
  jour: 'Beställ jour',
  neighbours: 'Varna grannarna ovanför och under',
  manager: 'Tala om det för förvaltaren',
  own_insurance: 'Anmäl till hemförsäkringen',
  relief: 'Lämna frågan om hyresnedsättning vidare',
  evacuation: 'Lämna frågan om tillfälligt boende vidare',
  inspection: 'Besiktning med rapport',
  property_insurance: 'Anmäl till fastighetsförsäkringen',
  drying: 'Riv och torka',
  control: 'Kontrollmätning visar torrt',
  restoration: 'Återställ',
  certificates: 'Samla intygen',
  final_inspection: 'Slutbesiktning',
} as const
export type StepKey = keyof typeof STEP_NAMES

export const ORDER_KINDS = {
  jour: 'Jour',
  plumber: 'Rörmokare',
  inspection: 'Besiktning',
  demolition: 'Rivning',
  drying: 'Avfuktning',
  control: 'Kontrollmätning',
  restoration: 'Återställning',
  final_inspection: 'Slutbesiktning',
} as const
export type OrderKind = keyof typeof ORDER_KINDS
export const ORDER_KIND_KEYS = Object.keys(ORDER_KINDS) as [OrderKind, ...OrderKind[]]

export const ORDER_MARKS = { on_site: 'På plats', done: 'Utfört', cancelled: 'Avbeställt' } as const
export type OrderMark = keyof typeof ORDER_MARKS
export const ORDER_MARK_KEYS = Object.keys(ORDER_MARKS) as [OrderMark, ...OrderMark[]]

/** Where one affected apartment stands. */
export const HOME_STATUSES = {
  reported: 'Anmäld',
  inspection: 'Väntar på besiktning',
  inspected: 'Besiktigad',
  demolition: 'Rivs',
  drying: 'Torkar',
  dry: 'Mätt torr',
  restoration: 'Återställs',
  final_inspected: 'Slutbesiktigad',
  done: 'Klar',
  no_damage: 'Ingen skada',
} as const
export type HomeStatus = keyof typeof HOME_STATUSES
export const HOME_STATUS_KEYS = Object.keys(HOME_STATUSES) as [HomeStatus, ...HomeStatus[]]
/** Nothing more happens there. */
export const isSettled = (status: HomeStatus) => status === 'done' || status === 'no_damage'

/** What a moisture meter shows, and within what a value can lie. */
export const MEASURES = {
  wood: { name: 'Fuktkvot i trä', unit: '%', most: 100 },
  concrete: { name: 'Relativ fukt i betong', unit: '% RF', most: 100 },
  air: { name: 'Relativ fukt i luften', unit: '% RF', most: 100 },
} as const
export type Measure = keyof typeof MEASURES
export const MEASURE_KEYS = Object.keys(MEASURES) as [Measure, ...Measure[]]

export const INSURANCES = {
  property: 'Fastighetsförsäkring',
  supplement: 'Bostadsrättstillägg',
  home: 'Den drabbades hemförsäkring',
  other_home: 'Grannens hemförsäkring',
} as const
export type Insurance = keyof typeof INSURANCES
export const INSURANCE_KEYS = Object.keys(INSURANCES) as [Insurance, ...Insurance[]]

export const DOCUMENTS = {
  inspection_report: 'Besiktningsrapport',
  moisture_protocol: 'Fuktprotokoll',
  wet_room_certificate: 'Våtrumsintyg (GVK)',
  quality_document: 'Kvalitetsdokument (BKR)',
  safe_water: 'Intyg Säker Vatten',
  photos: 'Foton',
  quote: 'Offert',
  insurer_decision: 'Försäkringsbolagets beslut',
  final_report: 'Protokoll från slutbesiktning',
} as const
export type DocumentKind = keyof typeof DOCUMENTS
export const DOCUMENT_KEYS = Object.keys(DOCUMENTS) as [DocumentKind, ...DocumentKind[]]

/** What a tenant may ask for; somebody else decides. */
export const RELIEFS = { rent_reduction: 'Hyresnedsättning', evacuation: 'Tillfälligt boende' } as const
export type Relief = keyof typeof RELIEFS
export const RELIEF_KEYS = Object.keys(RELIEFS) as [Relief, ...Relief[]]
export const RELIEF_STATES = {
  asked: 'Frågan är lämnad vidare',
  agreed: 'Överenskommet',
  declined: 'Nekat av den som prövar',
  ended: 'Upphört',
} as const
export type ReliefState = keyof typeof RELIEF_STATES
export const RELIEF_STATE_KEYS = Object.keys(RELIEF_STATES) as [ReliefState, ...ReliefState[]]
