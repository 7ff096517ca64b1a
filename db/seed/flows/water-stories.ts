import type { CaseEvent } from '#cases/events.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import {
  closed,
  daysAgo,
  document,
  home,
  insured,
  joined,
  marked,
  measured,
  moved,
  ordered,
  relief,
  reliefAnswered,
  stepDone,
  told,
} from '#db/seed/flows/water-acts.ts'

/** Where a story takes place, and keys of its own. */
interface Place {
  /** The id of the nth home of the stairs, and its name. */
  readonly home: (n: number) => number
  readonly name: (n: number) => string
  readonly key: (n: number) => string
  readonly now: Date
}
export interface StoryAct {
  /** Open minutes before now; an open day has 480. */
  readonly ago: number
  readonly event: CaseEvent
  readonly settles?: { readonly key: string; readonly proof: string }
}
export interface Told {
  readonly title: string
  readonly text: string
  readonly tenure: 'owner' | 'tenant'
  /** Which stairs, and which home in them. */
  readonly house: number
  readonly home: number
  /** Which colleague: 0 is Amira, 1 Jonas. */
  readonly agent: number
  readonly isQueued?: boolean
  readonly ago: number
  readonly facts: WaterFacts
  readonly acts: (place: Place) => readonly StoryAct[]
}

const DAY = 480
const note = (ago: number, text: string): StoryAct => ({ ago, event: { kind: 'noted', text } })
const called = (ago: number, text: string): StoryAct => ({
  ago,
  event: { kind: 'called', direction: 'out', reached: true, text },
})

export const WATER_STORIES: readonly Told[] = [
  {
    title: 'Vatten sprutar från rör under diskbänken',
    text: 'Röret har gått av. Hen har försökt vrida på huvudkranen i hallen men den sitter fast. Vattnet rinner ut i hallen.',
    tenure: 'owner',
    house: 0,
    home: 0,
    agent: 0,
    ago: 26,
    facts: {
      running: 'yes',
      shut_off: 'cannot',
      electricity: 'no',
      neighbours: ['below'],
      neighbours_told: 'no',
      habitable: 'unknown',
      rooms: ['kitchen', 'hall'],
      source: 'pipe',
      water_kind: 'clear',
      access: 'home',
    },
    acts: ({ key }) => [
      ordered(24, key(1), 'jour', 'Fastighetsjouren', 'Stäng av vattnet och sök läckan. Kontrollera även grannarna.', {
        within: 60,
        reference: 'Order 20931',
        settles: { key: 'jour', proof: 'Fastighetsjouren, Order 20931' },
      }),
    ],
  },
  {
    title: 'Avloppsvatten stiger ur golvbrunnen i badrummet',
    text: 'Det kommer upp brunt vatten när någon spolar i huset. Enda toaletten. Inget mer är gjort än.',
    tenure: 'tenant',
    house: 0,
    home: 1,
    agent: 1,
    isQueued: true,
    ago: 14,
    facts: {
      running: 'yes',
      shut_off: 'unknown',
      drain_rising: 'yes',
      only_toilet: 'yes',
      rooms: ['bathroom'],
      source: 'floor_drain',
      water_kind: 'sewage',
    },
    acts: () => [],
  },
  {
    title: 'Tvättmaskinen har svämmat över',
    text: 'Slangen lossnade mitt i programmet. Vattnet är avstängt vid maskinen. Det har runnit ut i hallen.',
    tenure: 'owner',
    house: 1,
    home: 2,
    agent: 0,
    ago: DAY + 130,
    facts: {
      running: 'no',
      electricity: 'no',
      neighbours: ['below'],
      neighbours_told: 'yes',
      habitable: 'yes',
      rooms: ['bathroom', 'hall'],
      source: 'machine',
      square_metres: 6,
      access: 'home',
    },
    acts: ({ key, home: id, name, now }) => [
      joined(DAY + 60, '00000000-0000-4000-8000-00000000aaaa', name(2), ['3']),
      home(DAY + 55, key(1), id(2), name(2), 'inspection'),
      home(DAY + 54, key(2), id(1), name(1), 'inspection'),
      ordered(DAY + 50, key(3), 'inspection', 'Nordfukt Skadeteknik', 'Besiktiga båda bostäderna med rapport.'),
      told(120, now, 'Besiktningen är bokad till i morgon förmiddag. Låt golvet vara som det är.', 'joint'),
    ],
  },
  {
    title: 'Det droppar från taket i hallen',
    text: 'Började i går förmiddag. Klart vatten, en hink på en timme. Grannen ovanför har ringt på och berättat om tvättmaskinen.',
    tenure: 'owner',
    house: 1,
    home: 1,
    agent: 1,
    ago: DAY + 95,
    facts: {
      running: 'no',
      neighbours: ['above'],
      neighbours_told: 'yes',
      habitable: 'yes',
      rooms: ['hall'],
      source: 'above',
      water_kind: 'clear',
    },
    acts: ({ name, now }) => [
      joined(DAY + 60, '00000000-0000-4000-8000-00000000aaaa', name(2), ['2']),
      told(120, now, 'Besiktningen är bokad till i morgon förmiddag. Låt golvet vara som det är.', 'joint'),
    ],
  },
  {
    title: 'Fuktfläck i taket växer snabbt',
    text: 'Fläcken kom i morse och är nu en halv meter. Det droppar inte. Ingen vet varifrån det kommer.',
    tenure: 'owner',
    house: 2,
    home: 1,
    agent: 0,
    ago: 200,
    facts: { running: 'no', neighbours: ['unknown'], habitable: 'yes', rooms: ['bedroom'], source: 'above' },
    acts: () => [note(190, 'Har sökt grannen ovanför, inget svar. Försöker igen.')],
  },
  {
    title: 'Element läcker i sovrummet',
    text: 'Det rinner från ventilen. Hen har stängt kranen på elementet och torkar.',
    tenure: 'owner',
    house: 2,
    home: 3,
    agent: 1,
    ago: 260,
    facts: {
      running: 'yes',
      shut_off: 'done',
      shut_where: 'local',
      neighbours: ['unknown'],
      habitable: 'yes',
      rooms: ['bedroom'],
      source: 'radiator',
    },
    acts: ({ key }) => [
      ordered(240, key(1), 'plumber', 'Rör & Värme i Söderort', 'Byt ventil på elementet i sovrummet.', {
        reference: 'Maria',
      }),
    ],
  },
  {
    title: 'Diskmaskinen har läckt under köksgolvet',
    text: 'Parketten har rest sig. Maskinen är bortkopplad. Grannen under har fläckar i sitt kökstak.',
    tenure: 'owner',
    house: 3,
    home: 2,
    agent: 0,
    ago: 24 * DAY,
    facts: {
      running: 'no',
      neighbours: ['below'],
      neighbours_told: 'yes',
      habitable: 'yes',
      rooms: ['kitchen', 'hall'],
      source: 'machine',
      square_metres: 9,
      report_in: 'yes',
      cause: 'machine',
    },
    acts: ({ key, home: id, name, now }) => [
      home(24 * DAY - 20, key(1), id(2), name(2), 'reported'),
      home(24 * DAY - 18, key(2), id(1), name(1), 'reported'),
      ordered(24 * DAY - 30, key(3), 'inspection', 'Nordfukt Skadeteknik', 'Besiktiga båda köken med rapport.'),
      marked(21 * DAY, key(3), 'inspection', 'Nordfukt Skadeteknik', 'on_site', daysAgo(now, 21 * DAY)),
      marked(20 * DAY, key(3), 'inspection', 'Nordfukt Skadeteknik', 'done', daysAgo(now, 20 * DAY)),
      document(20 * DAY - 5, key(4), 'inspection_report', 'Nordfukt Skadeteknik', now, 'Rapport 26-1183'),
      insured(19 * DAY, 'property', 'Brandkontoret', 'BK-26-40917', now),
      insured(18 * DAY, 'home', 'Folksam', 'F 771 203', now),
      called(18 * DAY - 30, 'Berättade vad rapporten säger och att golvet rivs på måndag.'),
      ordered(18 * DAY - 60, key(5), 'drying', 'Nordfukt Skadeteknik', 'Riv parketten i köket, sätt avfuktare.'),
      marked(15 * DAY, key(5), 'drying', 'Nordfukt Skadeteknik', 'on_site', daysAgo(now, 15 * DAY)),
      moved(15 * DAY - 5, key(1), name(2), 'reported', 'drying'),
      moved(15 * DAY - 6, key(2), name(1), 'reported', 'drying'),
      measured(15 * DAY - 10, now, key(10), { key: key(1), name: name(2) }, 'kitchen', 'wood', 31.5),
      measured(15 * DAY - 11, now, key(11), { key: key(1), name: name(2) }, 'hall', 'wood', 22),
      measured(15 * DAY - 12, now, key(12), { key: key(2), name: name(1) }, 'kitchen', 'concrete', 96),
      measured(10 * DAY, now, key(13), { key: key(1), name: name(2) }, 'kitchen', 'wood', 25.5),
      measured(10 * DAY - 1, now, key(14), { key: key(1), name: name(2) }, 'hall', 'wood', 17.5),
      measured(10 * DAY - 2, now, key(15), { key: key(2), name: name(1) }, 'kitchen', 'concrete', 91),
      measured(3 * DAY, now, key(16), { key: key(1), name: name(2) }, 'kitchen', 'wood', 19),
      measured(3 * DAY - 1, now, key(17), { key: key(1), name: name(2) }, 'hall', 'wood', 14.5),
      measured(3 * DAY - 2, now, key(18), { key: key(2), name: name(1) }, 'kitchen', 'concrete', 87),
      told(
        3 * DAY - 60,
        now,
        'Hallen är torr, köket behöver längre tid. Avfuktaren står kvar. Ny mätning nästa vecka.',
      ),
    ],
  },
  {
    title: 'Läcka i badrummet, hyresgästen bor inte hemma',
    text: 'Golvbrunnen läckte ner i bjälklaget. Badrummet är rivet. Hyresgästen har en dotter som bor nära.',
    tenure: 'tenant',
    house: 1,
    home: 2,
    agent: 1,
    ago: 38 * DAY,
    facts: {
      running: 'no',
      only_toilet: 'yes',
      neighbours: ['below'],
      neighbours_told: 'yes',
      habitable: 'no',
      rooms: ['bathroom'],
      source: 'floor_drain',
      report_in: 'yes',
      cause: 'wet_room',
    },
    acts: ({ key, home: id, name, now }) => [
      ordered(38 * DAY - 8, key(1), 'jour', 'Fastighetsjouren', 'Enda toaletten: få den att fungera.', {
        within: 120,
        settles: { key: 'jour', proof: 'Fastighetsjouren' },
      }),
      marked(38 * DAY - 70, key(1), 'jour', 'Fastighetsjouren', 'on_site', daysAgo(now, 38 * DAY - 69)),
      marked(38 * DAY - 190, key(1), 'jour', 'Fastighetsjouren', 'done', daysAgo(now, 38 * DAY - 180)),
      home(37 * DAY, key(2), id(2), name(2), 'reported'),
      relief(37 * DAY - 20, now, key(3), 'evacuation', 'Förvaltaren', 'Frågade om någonstans att bo under tiden.'),
      relief(
        37 * DAY - 22,
        now,
        key(4),
        'rent_reduction',
        'Förvaltaren',
        'Vill ha lägre hyra så länge badrummet är rivet.',
      ),
      reliefAnswered(35 * DAY, key(3), 'evacuation', 'agreed', 'Lägenhet på samma gata från och med fredag.'),
      document(34 * DAY, key(5), 'inspection_report', 'Polyfukt', now, 'Rapport 4471'),
      insured(33 * DAY, 'property', 'Länsförsäkringar', 'LF-330-88121', now),
      moved(32 * DAY, key(2), name(2), 'reported', 'drying'),
      measured(32 * DAY - 5, now, key(10), { key: key(2), name: name(2) }, 'bathroom', 'concrete', 98),
      measured(22 * DAY, now, key(11), { key: key(2), name: name(2) }, 'bathroom', 'concrete', 90),
      measured(12 * DAY, now, key(12), { key: key(2), name: name(2) }, 'bathroom', 'concrete', 83.5),
      stepDone(12 * DAY - 10, now, 'drying', 'Riv och torka'),
      stepDone(12 * DAY - 12, now, 'control', 'Kontrollmätning visar torrt'),
      moved(11 * DAY, key(2), name(2), 'drying', 'restoration'),
      ordered(
        11 * DAY - 20,
        key(6),
        'restoration',
        'Våtrumsbyggarna',
        'Nytt tätskikt och klinker i badrummet, med intyg.',
      ),
      told(2 * DAY, now, 'Badrummet blir klart om två veckor. Vi ringer så snart slutbesiktningen är bokad.'),
    ],
  },
  {
    title: 'Kopplingsrör brast under handfatet',
    text: 'Vattnet stod någon centimeter i badrummet. Avstängt på en kvart. Ingen granne drabbad.',
    tenure: 'owner',
    house: 4,
    home: 0,
    agent: 0,
    ago: 60 * DAY,
    facts: {
      running: 'yes',
      shut_off: 'done',
      shut_where: 'home',
      neighbours: ['none'],
      habitable: 'yes',
      rooms: ['bathroom'],
      source: 'pipe',
      report_in: 'yes',
      cause: 'pipe',
    },
    acts: ({ key, home: id, name, now }) => [
      home(60 * DAY - 10, key(1), id(0), name(0), 'reported'),
      document(57 * DAY, key(2), 'inspection_report', 'Nordfukt Skadeteknik', now, 'Rapport 26-0955'),
      insured(56 * DAY, 'property', 'Trygg-Hansa', 'TH 55 20 17', now),
      moved(55 * DAY, key(1), name(0), 'reported', 'drying'),
      measured(55 * DAY - 5, now, key(10), { key: key(1), name: name(0) }, 'bathroom', 'concrete', 93),
      measured(41 * DAY, now, key(11), { key: key(1), name: name(0) }, 'bathroom', 'concrete', 84),
      stepDone(41 * DAY - 10, now, 'drying', 'Riv och torka'),
      stepDone(41 * DAY - 11, now, 'control', 'Kontrollmätning visar torrt'),
      moved(41 * DAY - 12, key(1), name(0), 'drying', 'restoration'),
      document(30 * DAY, key(3), 'wet_room_certificate', 'Våtrumsbyggarna', now, 'GVK 104 882'),
      document(30 * DAY - 2, key(4), 'safe_water', 'Rör & Värme i Söderort', now, ''),
      stepDone(29 * DAY, now, 'restoration', 'Återställ'),
      moved(28 * DAY, key(1), name(0), 'restoration', 'done'),
      document(28 * DAY - 5, key(5), 'final_report', 'Förvaltaren', now, ''),
      stepDone(28 * DAY - 6, now, 'final_inspection', 'Slutbesiktning'),
      closed(28 * DAY - 20, 'Badrummet är torrt, återställt och slutbesiktigat. Intygen ligger hos förvaltaren.'),
    ],
  },
]
