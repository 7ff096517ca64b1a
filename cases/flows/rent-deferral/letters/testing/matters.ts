import { CLAIM_OPTIONS } from '#cases/flows/rent-deferral/facts.ts'
import type { DeferralMatter } from '#cases/flows/rent-deferral/letters/matter.ts'
import { evenPlan } from '#cases/flows/rent-deferral/money/split.ts'

const COMMON = {
  number: '2026-004217',
  day: '2026-11-23',
  recipient: {
    name: 'Maja Ekdahl',
    shielded: false,
    address: ['Lindgatan 4', '112 20 Stockholm'],
    object: 'Lindgatan 4, lgh 1203',
  },
  avi: { claim: 'rent_home', ocr: '123455', ore: 725_050, due: '2026-11-30' },
  creditor: { kind: 'association', name: 'Brf Linden' },
  decidedBy: 'board',
  decidedOn: '2026-11-20',
} as const
const FREE = { interestOre: 0, feeOre: 0 }
const WHY = 'Du har redan haft ett anstånd i år.'
const LATER = [{ due: '2027-01-15', ore: 725_050 }]

const MATTERS = {
  grant: { ...COMMON, occasion: 'grant', deferredOre: 725_050, parts: LATER, costs: FREE, motivation: WHY },
  plan: {
    ...COMMON,
    occasion: 'grant',
    deferredOre: 725_050,
    parts: evenPlan(725_050, 3, '2026-12-15'),
    costs: FREE,
    motivation: WHY,
  },
  partly: {
    ...COMMON,
    occasion: 'partly',
    deferredOre: 300_000,
    parts: [{ due: '2027-01-15', ore: 300_000 }],
    costs: { interestOre: 3_337, feeOre: 0 },
    motivation: WHY,
  },
  partlyInParts: {
    ...COMMON,
    occasion: 'partly',
    deferredOre: 725_050,
    parts: evenPlan(725_050, 2, '2026-12-15'),
    costs: { interestOre: 3_337, feeOre: 17_000 },
    motivation: WHY,
  },
  refuse: { ...COMMON, occasion: 'refuse', motivation: WHY },
  hand_over: { ...COMMON, occasion: 'hand_over', handedTo: 'Brf Lindens ekonomiska förvaltare', motivation: WHY },
  breach: { ...COMMON, occasion: 'breach', part: { due: '2026-12-15', ore: 241_684 }, payBy: '2026-12-22' },
  breachAtLast: { ...COMMON, occasion: 'breach', part: { due: '2026-12-15', ore: 241_684 }, payBy: null },
  lapse: { ...COMMON, occasion: 'lapse', remainingOre: 483_366 },
  completion: { ...COMMON, occasion: 'completion' },
} as const satisfies Record<string, DeferralMatter>

/** For tests: a matter in which a letter is written, all of them about the same avi. */
export function matterOf<K extends keyof typeof MATTERS>(name: K): (typeof MATTERS)[K] {
  return MATTERS[name]
}

/** For tests: every occasion, for every kind of claim, and one in which hardly anything is known. */
export const EVERY_MATTER: readonly DeferralMatter[] = [
  ...Object.values(MATTERS).flatMap((matter: DeferralMatter) =>
    CLAIM_OPTIONS.map(({ value }) => ({ ...matter, avi: { ...matter.avi, claim: value } })),
  ),
  { ...MATTERS.hand_over, avi: { claim: null, ocr: null, ore: null, due: null }, creditor: null },
]
