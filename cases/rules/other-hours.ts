import { type AnySetting, type Row, tableSetting } from '#cases/rules/setting.ts'

/** Half days and other dates with hours of their own. `platform.other_hours` follows it, and deadlines are counted by it. */
export const OTHER_HOURS = tableSetting({
  key: 'cases.other_hours',
  group: 'Alla ärenden',
  name: 'Dagar med andra tider',
  explains:
    'Datum då någon svarar andra tider än veckodagen har, till exempel skärtorsdagen eller dagen före Alla helgons dag. Utan klockslag är det stängt. Går före både veckodagens tider och helgdagar. Ärenden som redan finns behåller sin svarstid.',
  columns: [
    { key: 'date', label: 'Datum', kind: 'date' },
    { key: 'opens', label: 'Öppnar', kind: 'time', optional: true },
    { key: 'closes', label: 'Stänger', kind: 'time', optional: true },
    { key: 'name', label: 'Vad det är för dag', kind: 'text' },
  ],
  initial: [],
  source: 'HSB avgör, inga är satta från början',
})

/** Why these dates cannot be kept; undefined when they can. Pure. */
export function otherHoursFault(setting: AnySetting, rows: readonly Row[]): string | undefined {
  if (setting.key !== OTHER_HOURS.key) return undefined
  const twice = rows.find(({ date }, i) => rows.findIndex((row) => row.date === date) < i)
  if (twice) return `${twice.date} står två gånger. Skriv varje datum en gång.`
  const half = rows.find(({ opens, closes }) => (opens === null) !== (closes === null))
  if (half) return `Fyll i både när det öppnar och när det stänger ${half.date}, eller lämna båda tomma för stängt.`
  const turned = rows.find(({ opens, closes }) => opens !== null && String(opens) >= String(closes))
  return turned && `Det stänger innan det öppnar ${turned.date}.`
}
