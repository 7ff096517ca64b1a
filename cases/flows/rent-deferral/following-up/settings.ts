import { numberSetting, textSetting, yesNoSetting } from '#cases/rules/setting.ts'

/** How a deferral that was granted is followed, part by part. */
const group = 'Anstånd'
const ASSUMED = 'Antagande, HSB ska pröva'

export const REMINDER_DAYS = numberSetting({
  key: 'rent_deferral.reminder_days',
  group,
  name: 'Påminn före varje ny dag',
  explains: 'Så många bankdagar före varje ny dag får handläggaren en påminnelse.',
  unit: 'bankdagar',
  min: 0,
  max: 30,
  initial: 3,
  source: ASSUMED,
})

export const GRACE_DAYS = numberSetting({
  key: 'rent_deferral.grace_days',
  group,
  name: 'Vänta in betalningen',
  explains:
    'Betalningen räknas från dagen då banken tog emot uppdraget (JB 12:20 tredje stycket) och syns därför hos oss senare. Så många bankdagar väntar vi innan en del räknas som obetald.',
  unit: 'bankdagar',
  min: 0,
  max: 10,
  initial: 2,
  source: ASSUMED,
})

export const CONTACT_FIRST = yesNoSetting({
  key: 'rent_deferral.contact_first',
  group,
  name: 'Sök kontakt innan anståndet upphör',
  explains: 'Handläggaren söker medlemmen en gång innan ett anstånd som inte har följts upphör att gälla.',
  initial: true,
  source: ASSUMED,
  perAssociation: true,
})

export const CONTACT_DAYS = numberSetting({
  key: 'rent_deferral.contact_days',
  group,
  name: 'Tid att betala efter kontakten',
  explains: 'Så många bankdagar efter kontaktförsöket upphör anståndet, om delen fortfarande är obetald.',
  unit: 'bankdagar',
  min: 0,
  max: 30,
  initial: 3,
  source: ASSUMED,
  perAssociation: true,
})

export const AFTER_LAPSE = textSetting({
  key: 'rent_deferral.after_lapse',
  group,
  name: 'Vad som händer när anståndet har upphört',
  explains: 'Nästa steg, som det står i ärendet. Skriv lugnt och utan hot.',
  initial: 'Meddela ekonomi att den ursprungliga förfallodagen gäller igen, och att föreningens vanliga rutin följer.',
  source: ASSUMED,
  perAssociation: true,
})

export const FOLLOWING_SETTINGS = [REMINDER_DAYS, GRACE_DAYS, CONTACT_FIRST, CONTACT_DAYS, AFTER_LAPSE] as const
