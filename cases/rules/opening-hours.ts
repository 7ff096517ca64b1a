import { type AnySetting, type Row, tableSetting } from '#cases/rules/setting.ts'

const DAYS = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag']

/** When somebody answers. Deadlines are counted in this time; `platform.opening_hours` follows it. */
export const OPENING_HOURS = tableSetting({
  key: 'cases.opening_hours',
  group: 'Alla ärenden',
  name: 'Öppettider',
  explains:
    'När någon svarar, från och med en viss dag. Svarstider räknas i öppettid. En veckodag som inte står här är stängd, liksom alla helgdagar. Ärenden som redan finns behåller sin svarstid.',
  columns: [
    {
      key: 'weekday',
      label: 'Veckodag',
      kind: 'choice',
      options: DAYS.map((label, i) => ({ value: String(i + 1), label })),
    },
    { key: 'opens', label: 'Öppnar', kind: 'time' },
    { key: 'closes', label: 'Stänger', kind: 'time' },
  ],
  initial: ['1', '2', '3', '4', '5'].map((weekday) => ({ weekday, opens: '08:00', closes: '16:00' })),
  source: 'HSB Södra Norrland har 08–16 på vardagar. KOMS egna tider är inte publicerade, HSB ska pröva',
})

/** Why these hours cannot be kept; undefined when they can. Pure. */
export function openingFault(setting: AnySetting, rows: readonly Row[]): string | undefined {
  if (setting.key !== OPENING_HOURS.key) return undefined
  if (rows.length === 0) return 'Skriv minst en veckodag. Är det aldrig öppet går inga svarstider att räkna.'
  const twice = rows.find(({ weekday }, i) => rows.findIndex((row) => row.weekday === weekday) < i)
  if (twice) return `${DAYS[Number(twice.weekday) - 1]} står två gånger. Skriv varje veckodag en gång.`
  const turned = rows.find(({ opens, closes }) => String(opens) >= String(closes))
  return turned && `${DAYS[Number(turned.weekday) - 1]} stänger innan det öppnar.`
}
