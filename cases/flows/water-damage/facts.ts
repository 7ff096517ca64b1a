import { z } from 'zod'
import type { Option } from '#cases/flows/question.ts'
import { YES_NO } from '#cases/flows/question.ts'

/** What may be known about a water damage, and the words for it. Pure. Any of it may be unknown: an acute call is short. */

/** The words of a choice: the keys are what is stored. */
type Words<T extends string> = Readonly<Record<T, string>>
const keysOf = <T extends string>(words: Words<T>) => Object.keys(words) as [T, ...T[]]
export const optionsFrom = <T extends string>(words: Words<T>): readonly Option[] =>
  keysOf(words).map((value) => ({ value, label: words[value] }))

export const SHUT_OFF = {
  done: 'Ja, det är avstängt',
  can: 'Ja, hen kommer åt kranen',
  cannot: 'Nej',
  unknown: 'Vet inte',
} as const
export const SHUT_WHERE = {
  local: 'Vid kranen, maskinen eller elementet',
  home: 'Bostadens huvudkran',
  house: 'Husets stam eller källaren',
  unknown: 'Vet inte',
} as const
export const NEIGHBOURS = {
  none: 'Ingen granne',
  above: 'Grannen ovanför',
  below: 'Grannen under',
  beside: 'Grannen bredvid',
  common: 'Trapphus, källare eller vind',
  unknown: 'Vet inte',
} as const
export const ROOMS = {
  kitchen: 'Kök',
  bathroom: 'Badrum',
  toilet: 'Toalett',
  laundry: 'Tvättstuga',
  bedroom: 'Sovrum',
  living_room: 'Vardagsrum',
  hall: 'Hall',
  stairwell: 'Trapphus',
  basement: 'Källare',
  attic: 'Vind eller tak',
} as const
export const ROOM_KEYS = keysOf(ROOMS)
export type Room = keyof typeof ROOMS
export const SOURCES = {
  machine: 'Disk- eller tvättmaskin',
  fridge: 'Kyl eller frys',
  pipe: 'Vattenledning',
  radiator: 'Element eller värmerör',
  floor_drain: 'Golvbrunn eller våtrum',
  drain: 'Avlopp',
  above: 'Uppifrån, från en annan bostad',
  outside: 'Tak, fönster eller fasad',
  unknown: 'Vet inte',
} as const
export type Source = keyof typeof SOURCES
export const WATER_KINDS = { clear: 'Klart', hot: 'Varmt', sewage: 'Avlopp', unknown: 'Vet inte' } as const
export const TENURES = {
  owner: 'Bostadsrätt',
  tenant: 'Hyresrätt',
  premises: 'Lokal',
  unknown: 'Vet inte',
} as const
export const ACCESS = {
  home: 'Någon är hemma',
  key: 'Huvudnyckel får användas',
  book: 'Tid måste bokas',
  unknown: 'Vet inte',
} as const
/** What the inspection found; the agent only writes down what the report says. */
export const CAUSES = {
  pipe: 'Trycksatt vattenledning',
  heating: 'Värmeledning',
  machine: 'Ansluten maskin',
  wet_room: 'Våtrummets tätskikt eller golvbrunn',
  drain: 'Avloppsledning',
  outside: 'Vatten utifrån',
  use: 'Annat än fel i huset',
  not_found: 'Inte fastställd',
} as const

const yesNo = z.enum(YES_NO).optional()
const oneOf = <T extends string>(words: Words<T>) => z.enum(keysOf(words)).optional()
const someOf = <T extends string>(words: Words<T>) => z.array(z.enum(keysOf(words))).optional()

export const WaterFacts = z.object({
  running: yesNo,
  shut_off: oneOf(SHUT_OFF),
  shut_where: oneOf(SHUT_WHERE),
  electricity: yesNo,
  drain_rising: yesNo,
  only_toilet: yesNo,
  neighbours: someOf(NEIGHBOURS),
  neighbours_told: yesNo,
  habitable: yesNo,
  needs_help: yesNo,
  discovered_at: z.iso.datetime({ offset: true }).optional(),
  began: z.string().optional(),
  rooms: someOf(ROOMS),
  source: oneOf(SOURCES),
  water_kind: oneOf(WATER_KINDS),
  square_metres: z.number().optional(),
  extent: z.string().optional(),
  access: oneOf(ACCESS),
  tenure: oneOf(TENURES),
  photos: yesNo,
  cost_told: yesNo,
  report_in: yesNo,
  cause: oneOf(CAUSES),
})
export type WaterFacts = z.infer<typeof WaterFacts>
