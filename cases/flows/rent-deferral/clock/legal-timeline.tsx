import { clockNotes } from '#cases/flows/rent-deferral/clock/law.ts'
import { type ClockFacts, legalClock } from '#cases/flows/rent-deferral/clock/legal-clock.ts'
import { Callout } from '#components/status/callout.tsx'
import { swedishPlainDate } from '#platform/dates.ts'

/**
 * The legal clock as a list of days, each with its rule and where it comes from. Needs no script, reads on paper and at
 * 320 px, and says first for whom it is: the agent, never the member.
 */
export function LegalTimeline({ facts }: { facts: ClockFacts }) {
  return (
    <div className="clock">
      <Callout title="Vägledning för dig som handläggare">
        Tiderna visar vad som är möjligt enligt lag, inte vad som kommer att hända. Ge dem inte till medlemmen som råd.
        Den som undrar över sina rättigheter kan tala med en jurist eller med kommunens budget- och skuldrådgivning.
      </Callout>
      <ol className="clock-days" aria-label="Lagens tider">
        {legalClock(facts).map(({ key, date, title, how, rule, source }) => (
          <li key={key} className={date ? 'clock-day' : 'clock-day clock-waiting'}>
            <p className="clock-date num">
              {date ? <time dateTime={date}>{swedishPlainDate(date)}</time> : 'Inget datum än'}
            </p>
            <div>
              <p className="clock-title">{title}</p>
              <p>{how}</p>
              <p className="clock-rule">
                Regel: {rule}. Källa: {source}.
              </p>
            </div>
          </li>
        ))}
      </ol>
      <ul className="clock-notes">
        {clockNotes(facts.claim).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}
