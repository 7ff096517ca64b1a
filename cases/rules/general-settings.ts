import { PRIORITIES, PRIORITY_NAMES, type Priority } from '#cases/case.ts'
import { CALLING_OUT } from '#cases/identifying/settings.ts'
import { OPENING_HOURS } from '#cases/rules/opening-hours.ts'
import { OTHER_HOURS } from '#cases/rules/other-hours.ts'
import { type AnySetting, numberSetting, type Setting } from '#cases/rules/setting.ts'
import { SENSITIVE_WORD_SETTINGS } from '#cases/scanning/sensitive-words.ts'

/** What HSB decides about every inquiry, whatever it is about. */
const group = 'Alla ärenden'
const ASSUMED = 'Antagande, HSB ska pröva'

export const OBJECTION_DAYS = numberSetting({
  key: 'cases.objection_days',
  group,
  name: 'Dagar att invända',
  explains:
    'Så många dagar står ett löst ärende kvar, om medlemmen vill invända. Sedan avslutas det av sig självt och öppnas bara om någon öppnar det igen.',
  unit: 'dagar',
  min: 1,
  max: 90,
  initial: 14,
  source: ASSUMED,
})

export const FIRST_CONTACT_DAYS = numberSetting({
  key: 'cases.first_contact_days',
  group,
  name: 'Dagar utan ny kontakt för löst vid första kontakten',
  explains:
    'Ett ärende räknas som löst vid första kontakten om medlemmen inte har hört av sig igen om samma sak inom så många dagar, i någon kanal.',
  unit: 'dagar',
  min: 1,
  max: 60,
  initial: 7,
  source: ASSUMED,
})

export const MISSED_CALLS = numberSetting({
  key: 'cases.missed_calls',
  group,
  name: 'Samtal utan svar innan medlemmen inte går att nå',
  explains:
    'När vi har ringt så många gånger i rad utan svar föreslås att ärendet avslutas med att medlemmen inte gick att nå. Handläggaren avgör.',
  unit: 'samtal',
  min: 1,
  max: 20,
  initial: 3,
  source: ASSUMED,
})

const HOURS: Record<Priority, number> = { 1: 1, 2: 8, 3: 24, 4: 48 }

function usualHours(priority: Priority): Setting<number> {
  return numberSetting({
    key: `cases.usual_hours_${priority}`,
    group,
    name: `Vanlig svarstid, prioritet ${PRIORITY_NAMES[priority].toLowerCase()}`,
    explains:
      'När ett ärende får en annan prioritet än dess typ brukar ha: en höjd prioritet ger högst så lång svarstid, en sänkt minst så lång. Timmar öppettid.',
    unit: 'timmar',
    min: 0.25,
    max: 400,
    decimals: 2,
    initial: HOURS[priority],
    source: ASSUMED,
  })
}

/** Open hours that a raised priority allows at most, and a lowered one gives at least. */
export const USUAL_HOURS: Readonly<Record<Priority, Setting<number>>> = {
  1: usualHours(1),
  2: usualHours(2),
  3: usualHours(3),
  4: usualHours(4),
}

/** Those that a case of any type goes by. */
export const EVERY_CASE: readonly AnySetting[] = [
  FIRST_CONTACT_DAYS,
  OBJECTION_DAYS,
  MISSED_CALLS,
  ...PRIORITIES.map((priority) => USUAL_HOURS[priority]),
]

export const GENERAL_SETTINGS: readonly AnySetting[] = [
  FIRST_CONTACT_DAYS,
  CALLING_OUT,
  ...SENSITIVE_WORD_SETTINGS,
  OBJECTION_DAYS,
  MISSED_CALLS,
  OPENING_HOURS,
  OTHER_HOURS,
  ...PRIORITIES.map((priority) => USUAL_HOURS[priority]),
]
