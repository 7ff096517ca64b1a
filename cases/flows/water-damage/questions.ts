import type { Question } from '#cases/flows/question.ts'
import {
  ACCESS,
  CAUSES,
  NEIGHBOURS,
  optionsFrom,
  ROOMS,
  SHUT_OFF,
  SHUT_WHERE,
  SOURCES,
  TENURES,
  WATER_KINDS,
  type WaterFacts,
} from '#cases/flows/water-damage/facts.ts'

const NOW = 'Just nu'
const DAMAGE = 'Skadan'
const HOME = 'Hemmet'
const FOUND = 'Det besiktningen visar'

const anyNeighbour = ({ neighbours = [] }: WaterFacts) => neighbours.some((one) => one !== 'none' && one !== 'unknown')

/** In the order they are asked aloud: what must be done this minute, then the damage, then the home. */
export const WATER_QUESTIONS: readonly Question<WaterFacts>[] = [
  { key: 'running', kind: 'yes_no', ask: 'Rinner vattnet fortfarande?', part: NOW },
  {
    key: 'shut_off',
    kind: 'choice',
    ask: 'Går det att stänga av?',
    part: NOW,
    options: optionsFrom(SHUT_OFF),
    when: ({ running }) => running === 'yes' || running === 'unknown',
  },
  {
    key: 'shut_where',
    kind: 'choice',
    ask: 'Var stängs det av?',
    part: NOW,
    options: optionsFrom(SHUT_WHERE),
    when: ({ shut_off }) => shut_off === 'done' || shut_off === 'can',
  },
  {
    key: 'electricity',
    kind: 'yes_no',
    ask: 'Finns det vatten nära el, eller har strömmen gått?',
    hint: 'Uttag, lampor, elcentral, jordfelsbrytare.',
    part: NOW,
  },
  { key: 'drain_rising', kind: 'yes_no', ask: 'Stiger det vatten ur avlopp eller golvbrunn?', part: NOW },
  {
    key: 'only_toilet',
    kind: 'yes_no',
    ask: 'Är det enda toaletten som inte går att använda?',
    part: NOW,
    when: ({ drain_rising, running }) => drain_rising !== 'no' || running === 'no',
  },
  {
    key: 'neighbours',
    kind: 'choices',
    ask: 'Är någon granne drabbad, ovanför eller under?',
    part: NOW,
    options: optionsFrom(NEIGHBOURS),
  },
  { key: 'neighbours_told', kind: 'yes_no', ask: 'Har ni pratat med grannen?', part: NOW, when: anyNeighbour },
  { key: 'habitable', kind: 'yes_no', ask: 'Går det att bo kvar?', part: NOW },
  {
    key: 'needs_help',
    kind: 'yes_no',
    ask: 'Behöver någon i hemmet extra hjälp just nu?',
    hint: 'Ja eller nej räcker. Skriv inget om hälsa.',
    part: NOW,
  },
  { key: 'discovered_at', kind: 'instant', ask: 'När upptäcktes det?', part: DAMAGE },
  { key: 'began', kind: 'text', ask: 'Vet ni när det började?', part: DAMAGE },
  { key: 'rooms', kind: 'choices', ask: 'Vilka rum är drabbade?', part: DAMAGE, options: optionsFrom(ROOMS) },
  { key: 'source', kind: 'choice', ask: 'Varifrån kommer vattnet?', part: DAMAGE, options: optionsFrom(SOURCES) },
  { key: 'water_kind', kind: 'choice', ask: 'Hur är vattnet?', part: DAMAGE, options: optionsFrom(WATER_KINDS) },
  {
    key: 'square_metres',
    kind: 'number',
    ask: 'Ungefär hur stor yta?',
    unit: 'm²',
    min: 0,
    max: 1000,
    part: DAMAGE,
  },
  { key: 'extent', kind: 'text', ask: 'Hur ser det ut?', hint: 'Djup, fläckar, droppar i minuten.', part: DAMAGE },
  {
    key: 'photos',
    kind: 'yes_no',
    ask: 'Kan ni ta bilder innan något flyttas?',
    part: DAMAGE,
  },
  { key: 'access', kind: 'choice', ask: 'Hur kommer vi in?', part: HOME, options: optionsFrom(ACCESS) },
  {
    key: 'tenure',
    kind: 'choice',
    ask: 'Är det bostadsrätt, hyresrätt eller lokal?',
    hint: 'Hoppa över om bostaden finns i registret.',
    part: HOME,
    options: optionsFrom(TENURES),
  },
  {
    key: 'cost_told',
    kind: 'yes_no',
    ask: 'Har du sagt vad en utryckning som inte var akut kan kosta?',
    part: HOME,
  },
  { key: 'report_in', kind: 'yes_no', ask: 'Har besiktningsrapporten kommit?', part: FOUND },
  {
    key: 'cause',
    kind: 'choice',
    ask: 'Vad anger besiktningsrapporten som orsak?',
    hint: 'Vi bedömer inget själva. Skriv det som står i rapporten.',
    part: FOUND,
    options: optionsFrom(CAUSES),
    when: ({ report_in }) => report_in === 'yes',
  },
]
