import { choiceSetting, textSetting } from '#cases/rules/setting.ts'

/** Who bears what by the association's own rules. Shown as guidance only. */
const SIDES = [
  { value: 'association', label: 'Föreningen' },
  { value: 'holder', label: 'Bostadsrättshavaren' },
  { value: 'unknown', label: 'Inte inlagt' },
] as const
export type Side = (typeof SIDES)[number]['value']

export const SEALING = choiceSetting<Side>({
  key: 'water_damage.sealing',
  group: 'Vattenskada',
  name: 'Våtrummets tätskikt',
  explains: 'Vem som enligt föreningens stadgar svarar för tätskiktet.',
  options: SIDES,
  initial: 'unknown',
  source: 'Föreningens stadgar. Källorna säger olika (brflillbacka.se, steinmann.se), därför inget förval.',
  perAssociation: true,
})

export const DRYING = choiceSetting<Side>({
  key: 'water_damage.drying',
  group: 'Vattenskada',
  name: 'Utredning, rivning och uttorkning',
  explains: 'Vem som enligt föreningens stadgar eller praxis svarar för att hitta läckan, riva och torka.',
  options: SIDES,
  initial: 'association',
  source: 'Bostadsrätterna 2024, ”De besvärliga och kostsamma vattenskadorna”: brukar ligga på föreningen.',
  perAssociation: true,
})

export const HEATING = choiceSetting<Side>({
  key: 'water_damage.heating',
  group: 'Vattenskada',
  name: 'Element och värmeledningar',
  explains: 'Vem som enligt föreningens stadgar svarar för radiatorer och värmerör.',
  options: SIDES,
  initial: 'association',
  source: 'HSB:s normalstadgar, återgivna i andra hand. HSB ska pröva.',
  perAssociation: true,
})

export const STATUTES = textSetting({
  key: 'water_damage.statutes',
  group: 'Vattenskada',
  name: 'Paragraf i stadgarna',
  explains: 'Visas som regel bredvid vägledningen, till exempel ”Stadgarna § 37”.',
  initial: 'Föreningens stadgar',
  source: 'Föreningens stadgar.',
  perAssociation: true,
})

export const RELIEF_DECIDER = textSetting({
  key: 'water_damage.relief_decider',
  group: 'Vattenskada',
  name: 'Prövar hyresnedsättning och evakuering',
  explains: 'Dit lämnas frågan. Vi bedömer den inte själva.',
  initial: 'Förvaltaren',
  source: 'Antagande, HSB ska pröva. Någon fast nivå finns inte i lag (JB 12:11).',
})
