import { numberSetting, tableSetting } from '#cases/rules/setting.ts'

/** What the law and HSB set limits to: a child's property, and who may take over a saving. */
const group = 'Bosparande' as const

/** Whom a saving may be handed over to, as the person stands to the one who hands it over. */
export const RELATIONS = [
  { value: 'spouse', label: 'Make, maka, registrerad partner eller sambo' },
  { value: 'parent', label: 'Förälder' },
  { value: 'child', label: 'Barn' },
  { value: 'sibling', label: 'Syskon' },
  { value: 'grandchild', label: 'Barnbarn' },
  { value: 'partners_child', label: 'Makes, makas eller sambos barn' },
  { value: 'division', label: 'Bodelning' },
  { value: 'inheritance', label: 'Arv eller testamente' },
  { value: 'other', label: 'Någon annan' },
] as const

export const TRANSFER_RELATIONS = tableSetting({
  key: 'housing_savings.transfer_relations',
  group,
  name: 'Vem ett bosparande kan överlåtas till',
  explains: 'Relationer som ger rätt att ta över ett bosparande med dess poäng, och vad som visar relationen.',
  columns: [
    { key: 'relation', label: 'Relation', kind: 'choice', options: RELATIONS },
    { key: 'document', label: 'Det som visar den', kind: 'text' },
  ],
  initial: [
    { relation: 'spouse', document: 'Utdrag ur folkbokföringen eller intyg om samboende' },
    { relation: 'parent', document: 'Utdrag ur folkbokföringen' },
    { relation: 'child', document: 'Utdrag ur folkbokföringen' },
    { relation: 'sibling', document: 'Utdrag ur folkbokföringen' },
    { relation: 'grandchild', document: 'Utdrag ur folkbokföringen' },
    { relation: 'partners_child', document: 'Utdrag ur folkbokföringen' },
    { relation: 'division', document: 'Bodelningsavtal' },
    { relation: 'inheritance', document: 'Arvskifte eller testamente' },
  ],
  source: 'hsb.se/bospara, Överlåta bosparande (relationerna). Handlingarna är ett antagande, HSB ska pröva',
})
export const TRANSFER_WEEKS = numberSetting({
  key: 'housing_savings.transfer_weeks',
  group,
  name: 'Veckor för en överlåtelse',
  explains: 'Så länge kan en överlåtelse ta, räknat från den dag då den kompletta handlingen kom in.',
  unit: 'veckor',
  min: 1,
  max: 26,
  initial: 4,
  source: 'hsb.se/bospara, Överlåta bosparande: upp till 4 veckor',
})
export const PRICE_BASE_AMOUNTS = tableSetting({
  key: 'housing_savings.price_base_amounts',
  group,
  name: 'Prisbasbelopp',
  explains: 'Prisbasbeloppet för varje år. Utanför raderna räknar systemet inte, utan säger varför.',
  columns: [
    { key: 'from', label: 'Från och med', kind: 'date' },
    { key: 'to', label: 'Till och med', kind: 'date' },
    { key: 'amount', label: 'Prisbasbelopp', kind: 'amount' },
    { key: 'source', label: 'Källa', kind: 'text' },
  ],
  initial: [{ from: '2026-01-01', to: '2026-12-31', amount: 5_920_000, source: 'SFS 2025:872' }],
  source: 'Förordningen om prisbasbelopp för året',
})
export const SUPERVISION_FROM = numberSetting({
  key: 'housing_savings.supervision_from',
  group,
  name: 'Prisbasbelopp då överförmyndarens kontroll börjar',
  explains: 'När barnets tillgångar är värda mer än så många prisbasbelopp kontrollerar överförmyndaren dem.',
  unit: 'prisbasbelopp',
  min: 1,
  max: 100,
  initial: 8,
  source: 'Föräldrabalken 13 kap. 2 §',
})
export const SUPERVISION_UNTIL = numberSetting({
  key: 'housing_savings.supervision_until',
  group,
  name: 'Prisbasbelopp då kontrollen upphör',
  explains: 'När tillgångarna är värda mindre än så många prisbasbelopp upphör kontrollen.',
  unit: 'prisbasbelopp',
  min: 1,
  max: 100,
  initial: 4,
  source: 'Föräldrabalken 13 kap. 9 §',
})

export const LIMIT_SETTINGS = [
  TRANSFER_RELATIONS,
  TRANSFER_WEEKS,
  PRICE_BASE_AMOUNTS,
  SUPERVISION_FROM,
  SUPERVISION_UNTIL,
] as const
