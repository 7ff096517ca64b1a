import { CONDITION_OPTIONS } from '#cases/flows/water-damage/conditions.ts'
import { tableSetting, textSetting, yesNoSetting } from '#cases/rules/setting.ts'

const UNPUBLISHED = 'Antagande, HSB ska pröva: HSB Stockholms jour är inte publicerad.'

export const JOUR_FIRM = textSetting({
  key: 'water_damage.jour_firm',
  group: 'Vattenskada',
  name: 'Jouren heter',
  explains: 'Den som kan komma ut dygnet runt. Står ifyllt när jour beställs.',
  initial: 'Fastighetsjouren',
  source: UNPUBLISHED,
  perAssociation: true,
})

export const JOUR_PHONE = textSetting({
  key: 'water_damage.jour_phone',
  group: 'Vattenskada',
  name: 'Jourens telefon',
  explains: 'Visas när jour beställs. Tom tills numret är inlagt.',
  initial: '',
  source: UNPUBLISHED,
  perAssociation: true,
})

export const JOUR_TASKS = tableSetting({
  key: 'water_damage.jour_tasks',
  group: 'Vattenskada',
  name: 'Vad jouren ska göra',
  explains: 'Texten för varje rad som stämmer står ifylld i beställningen, i den här ordningen.',
  columns: [
    { key: 'condition', label: 'När', kind: 'choice', options: CONDITION_OPTIONS },
    { key: 'task', label: 'Beställ', kind: 'text' },
  ],
  initial: [
    { condition: 'cannot_be_stopped', task: 'Stäng av vattnet och sök läckan.' },
    { condition: 'running', task: 'Stoppa läckan och begränsa skadan.' },
    { condition: 'electricity', task: 'Vatten nära el: gör elen säker först.' },
    { condition: 'drain_rising', task: 'Vatten stiger ur avlopp: spola stammen och sanera.' },
    { condition: 'only_toilet', task: 'Enda toaletten: få den att fungera.' },
    { condition: 'leaking_roof', task: 'Vatten utifrån: täck provisoriskt.' },
    { condition: 'neighbour_reached', task: 'Kontrollera även grannarna.' },
    { condition: 'any', task: 'Torka upp, dokumentera med bilder och lämna rapport till oss.' },
  ],
  source: 'Familjebostäders jouravtal: begränsa skadan, annars laga provisoriskt för åtgärd på dagtid.',
  perAssociation: true,
})

export const DAMAGE_FIRM = textSetting({
  key: 'water_damage.damage_firm',
  group: 'Vattenskada',
  name: 'Fuktskadefirman heter',
  explains: 'Den som besiktigar, river, torkar och mäter. Står ifyllt i beställningarna.',
  initial: 'Föreningens fuktskadefirma',
  source: 'Antagande, HSB ska pröva.',
  perAssociation: true,
})

export const CHARGED_CALL_OUT = yesNoSetting({
  key: 'water_damage.charged_call_out',
  group: 'Vattenskada',
  name: 'Utryckning som inte var akut kan kosta',
  explains: 'Då påminns handläggaren om att säga det, och ärendet visar att det är sagt.',
  initial: true,
  source: 'Flera förvaltares jourvillkor, till exempel mbforvaltning.se/jourinformation.',
  perAssociation: true,
})
