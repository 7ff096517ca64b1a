import type { Blocked } from '#cases/flows/housing-savings/blockers.ts'
import { Callout } from '#components/status/callout.tsx'

/** What stands in the way, and the ways on. */
export function Blockers({ blockers }: { blockers: readonly Blocked[] }) {
  return blockers.map(({ key, title, text, ways, stops }) => (
    <Callout key={key} kind={stops ? 'danger' : 'warn'} title={stops ? `${title}: ansökan väntar` : title}>
      <p>{text}</p>
      <p className="subheading">Vägar vidare</p>
      <ul className="guidance">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </Callout>
  ))
}
