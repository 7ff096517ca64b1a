import { CONDITION_OPTIONS } from '#cases/flows/water-damage/conditions.ts'
import { numberSetting, tableSetting } from '#cases/rules/setting.ts'

const row = (condition: string, priority: number, answer: number, onSite: number | null) => ({
  condition,
  priority,
  answer,
  on_site: onSite,
})

/** Of the rows that hold, the highest priority counts, and of those the shortest times. */
export const ACUTE_TABLE = tableSetting({
  key: 'water_damage.acute',
  group: 'Vattenskada',
  name: 'Vad som är akut',
  explains:
    'Raderna som stämmer på samtalet avgör prioritet och svarstid direkt. Stämmer flera gäller den högsta prioriteten och de kortaste tiderna. Minuter till svar räknas i öppettid, jourens minuter i vanlig tid. Har en rad jourtid beställs jour.',
  columns: [
    { key: 'condition', label: 'När', kind: 'choice', options: CONDITION_OPTIONS },
    { key: 'priority', label: 'Prioritet (1 är akut)', kind: 'number' },
    { key: 'answer', label: 'Minuter till svar', kind: 'number' },
    { key: 'on_site', label: 'Minuter till jour på plats', kind: 'number', optional: true },
  ],
  initial: [
    row('cannot_be_stopped', 1, 30, 60),
    row('running', 1, 30, 60),
    row('electricity', 1, 30, 60),
    row('drain_rising', 1, 30, 60),
    row('only_toilet', 1, 60, 120),
    row('leaking_roof', 1, 60, 120),
    row('needs_help', 1, 60, 120),
    row('not_habitable', 1, 120, null),
    row('neighbour_reached', 2, 240, null),
    row('stopped', 2, 480, null),
    row('any', 2, 480, null),
  ],
  source:
    'Danderyds kommuns publicerade tider (30 minuter på dagtid, 60 i jour, övriga akuta 2 timmar) och förvaltares listor över akuta fel. HSB ska pröva.',
})

export const NEXT_WORD = tableSetting({
  key: 'water_damage.next_word',
  group: 'Vattenskada',
  name: 'Nästa besked senast',
  explains:
    'Så snart ska den drabbade höra av oss igen, i öppettid, räknat från när ärendet kom in eller från förra beskedet. Ett öppet ärende har alltid ett sådant löfte.',
  columns: [
    { key: 'priority', label: 'Prioritet (1 är akut)', kind: 'number' },
    { key: 'minutes', label: 'Minuter öppettid', kind: 'number' },
  ],
  initial: [
    { priority: 1, minutes: 120 },
    { priority: 2, minutes: 960 },
    { priority: 3, minutes: 2400 },
    { priority: 4, minutes: 4800 },
  ],
  source: 'Antagande, HSB ska pröva. Byggebos regel att den boende ska få veta när något drar ut på tiden är förebild.',
})

export const ORDER_WITHIN = numberSetting({
  key: 'water_damage.order_within',
  group: 'Vattenskada',
  name: 'Jour beställs inom',
  explains: 'Så snart ska jouren vara beställd när tabellen säger att det är akut.',
  unit: 'minuter',
  min: 1,
  max: 120,
  initial: 10,
  source: 'Antagande, HSB ska pröva.',
})

export const JOINT_HOURS = numberSetting({
  key: 'water_damage.joint_hours',
  group: 'Vattenskada',
  name: 'Gemensam händelse inom',
  explains: 'Ärenden i samma förening eller på samma adress som kommit in så tätt föreslås som en gemensam händelse.',
  unit: 'timmar',
  min: 1,
  max: 336,
  initial: 48,
  source: 'Antagande, HSB ska pröva.',
})
