/** Fields of knowledge, each with the case types that need it. Their ids are their places here, from 1. */
export const FIELDS: readonly (readonly [name: string, caseTypes: readonly string[]])[] = [
  ['Fukt och vattenskador', ['water_damage', 'damp_and_mould']],
  ['Felanmälan och jour', ['fault_in_home', 'fault_in_common_area', 'no_heating', 'power_cut', 'blocked_drain']],
  ['Lås och passersystem', ['lock_and_key', 'locked_out']],
  ['Störningar och oro', ['disturbance_ongoing', 'disturbance_recurring', 'social_concern']],
  ['Avier, anstånd och inkasso', ['rent_deferral', 'missing_invoice', 'debt_collection', 'wrong_payment']],
  ['Överlåtelse och pant', ['transfer_of_home', 'pledge', 'settlement_buyer_seller', 'membership_application']],
  ['Andrahand och hyresavtal', ['sublet_owned', 'sublet_rented', 'termination_of_lease', 'exchange_of_home']],
  ['Bosparande', ['housing_savings', 'savings_points', 'looking_for_home']],
  ['Styrelsestöd', ['general_meeting', 'board_changes', 'supplier_invoice', 'association_finances']],
  ['Dataskydd', ['gdpr_request', 'protected_identity']],
  ['Engelska i telefon', []],
  ['Handledning av nya kollegor', []],
  ['Bokföring, grund', []],
  ['Fastighetsteknik, grund', []],
]

export const FIELD = {
  water: 1,
  faults: 2,
  locks: 3,
  neighbours: 4,
  payments: 5,
  transfers: 6,
  leases: 7,
  savings: 8,
  boards: 9,
  privacy: 10,
  english: 11,
  tutoring: 12,
  accounting: 13,
  buildings: 14,
} as const

interface SeededCourse {
  readonly name: string
  readonly description: string
  readonly hours: number
  readonly validMonths: number | null
  readonly fields: readonly number[]
}

const course = (
  name: string,
  hours: number,
  validMonths: number | null,
  fields: readonly number[],
  description: string,
): SeededCourse => ({ name, description, hours, validMonths, fields })

export const COURSES: readonly SeededCourse[] = [
  course('Fukt och vatten', 6, 36, [FIELD.water], 'Vem ansvarar för vad, vad som är akut och hur uttorkning går till.'),
  course(
    'Fel, jour och entreprenörer',
    3,
    null,
    [FIELD.faults, FIELD.locks],
    'Från felanmälan till avslutad beställning.',
  ),
  course('Svåra samtal', 6, 24, [FIELD.neighbours], 'Störningar, oro och den som är rädd. Med övningar i par.'),
  course('Anstånd och inkasso', 4, 24, [FIELD.payments], 'Vem beslutar, lagens tider och hur man säger nej.'),
  course('Överlåtelse och pant', 7, null, [FIELD.transfers], 'En överlåtelse från kontrakt till tillträde.'),
  course('Hyresjuridik', 6, 24, [FIELD.leases], 'Andrahand, byten och uppsägning.'),
  course('Bosparande från början', 3, null, [FIELD.savings], 'Poäng, gåvor till barn och turordning.'),
  course('Stämma och styrelse', 4, null, [FIELD.boards], 'Vad en styrelse behöver från oss under året.'),
  course('Dataskydd i vardagen', 2, 12, [FIELD.privacy], 'Registerutdrag, sekretessmarkering och loggar.'),
  course('Engelska i telefon', 12, null, [FIELD.english], 'Sex gånger två timmar i liten grupp.'),
  course('Handledare', 8, null, [FIELD.tutoring], 'Att ta emot en ny kollega de första tre månaderna.'),
  course('Bokföring, grund', 24, null, [FIELD.accounting], 'Konton, verifikat och bokslut i en förening.'),
  course('Fastighetsteknik, grund', 16, null, [FIELD.buildings], 'Värme, ventilation, el och vatten i flerbostadshus.'),
]

/** What each team works with most. */
export const TEAM_FIELDS: Readonly<Record<number, readonly number[]>> = {
  1: [FIELD.water, FIELD.faults, FIELD.locks, FIELD.neighbours],
  2: [FIELD.payments, FIELD.transfers, FIELD.leases],
  3: [FIELD.savings, FIELD.transfers, FIELD.english],
  4: [FIELD.boards, FIELD.payments, FIELD.privacy],
}
