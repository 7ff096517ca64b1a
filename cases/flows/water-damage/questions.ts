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
    key: 'shutOff',
    kind: 'choice',
    ask: 'Går det att stänga av?',
    part: NOW,
    options: optionsFrom(SHUT_OFF),
    when: ({ running }) => running === 'yes' || running === 'unknown',
  },
  {
    key: 'shutWhere',
    kind: 'choice',
    ask: 'Var stängs det av?',
    part: NOW,
    options: optionsFrom(SHUT_WHERE),
    when: ({ shutOff }) => shutOff === 'done' || shutOff === 'can',
  },
  {
    key: 'electricity',
    kind: 'yes_no',
    ask: 'Finns det vatten nära el, eller har strömmen gått?',
    hint: 'Uttag, lampor, elcentral, jordfelsbrytare.',
    part: NOW,
  },
  { key: 'drainRising', kind: 'yes_no', ask: 'Stiger det vatten ur avlopp eller golvbrunn?', part: NOW },
  {
    key: 'onlyToilet',
    kind: 'yes_no',
    ask: 'Är det enda toaletten som inte går att använda?',
    part: NOW,
    when: ({ drainRising, running }) => drainRising !== 'no' || running === 'no',
  },
  {
    key: 'neighbours',
    kind: 'choices',
    ask: 'Är någon granne drabbad, ovanför eller under?',
    part: NOW,
    options: optionsFrom(NEIGHBOURS),
  },
  { key: 'neighboursTold', kind: 'yes_no', ask: 'Har ni pratat med grannen?', part: NOW, when: anyNeighbour },
  { key: 'habitable', kind: 'yes_no', ask: 'Går det att bo kvar?', part: NOW },
  {
    key: 'needsHelp',
    kind: 'yes_no',
    ask: 'Behöver någon i hemmet extra hjälp just nu?',
    hint: 'Ja eller nej räcker. Skriv inget om hälsa.',
    part: NOW,
  },
  { key: 'discoveredAt', kind: 'instant', ask: 'När upptäcktes det?', part: DAMAGE },
  { key: 'began', kind: 'text', ask: 'Vet ni när det började?', part: DAMAGE },
  { key: 'rooms', kind: 'choices', ask: 'Vilka rum är drabbade?', part: DAMAGE, options: optionsFrom(ROOMS) },
  { key: 'source', kind: 'choice', ask: 'Varifrån kommer vattnet?', part: DAMAGE, options: optionsFrom(SOURCES) },
  { key: 'waterKind', kind: 'choice', ask: 'Hur är vattnet?', part: DAMAGE, options: optionsFrom(WATER_KINDS) },
  {
    key: 'squareMetres',
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
    key: 'costTold',
    kind: 'yes_no',
    ask: 'Har du sagt vad en utryckning som inte var akut kan kosta?',
    part: HOME,
  },
  { key: 'reportIn', kind: 'yes_no', ask: 'Har besiktningsrapporten kommit?', part: FOUND },
  {
    key: 'cause',
    kind: 'choice',
    ask: 'Vad anger besiktningsrapporten som orsak?',
    hint: 'Vi bedömer inget själva. Skriv det som står i rapporten.',
    part: FOUND,
    options: optionsFrom(CAUSES),
    when: ({ reportIn }) => reportIn === 'yes',
  },
]
