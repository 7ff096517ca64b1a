import { LinkButton } from '#components/button.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { TeamRow, VacancyRow } from '#staff/vacancies/vacancies-page.ts'

/** Who is at work in each team on some days ahead, of how many seats. */
export function StaffingTable({ teams, days }: { teams: readonly TeamRow[]; days: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by the keyboard.
    <section className="table-scroll" aria-label="Bemanning per team" tabIndex={0}>
      <table className="table">
        <caption>På plats av antalet tjänster. Den som är ledig eller på uppdrag är inte på plats.</caption>
        <thead>
          <tr>
            <th>Team</th>
            {days.map((day, i) => (
              <th key={day} className="cell-num">
                {i === 0 ? 'I dag' : swedishPlainDate(day).replace(/ \d{4}$/, '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.unitId}>
              <th scope="row">{team.name}</th>
              {team.days.map(({ seats, held, away }, i) => (
                <td key={days[i]} className="cell-num">
                  {held - away} av {seats}
                  {away ? <span className="row-under">{away} borta</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Seats without a holder, now or on a known day, each with what opened it. */
export function VacancyTable({
  rows,
  today,
  mayMove,
}: {
  rows: readonly VacancyRow[]
  today: string
  mayMove: boolean
}) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">Vakanser</caption>
      <thead>
        <tr>
          <th>Tjänst</th>
          <th>Ledig</th>
          <th>Den som hade den</th>
          <th>Nästa</th>
          {mayMove ? <th>Tillsätt</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.seatId}>
            <th scope="row">
              {row.title}
              <span className="row-under">{row.unit}</span>
              {row.critical ? <StatusTag icon="flag">Kritisk</StatusTag> : null}
            </th>
            <td>
              <StatusTag
                icon={row.openFrom && row.openFrom > today ? 'calendar-clock' : 'circle-dashed'}
                tone={row.openFrom && row.openFrom > today ? 'water' : 'amber'}
              >
                {row.openFrom === null
                  ? 'Aldrig tillsatt'
                  : `${row.openFrom > today ? 'Blir ledig' : 'Ledig sedan'} ${swedishPlainDate(row.openFrom)}`}
              </StatusTag>
            </td>
            <td>
              {row.openFrom === null ? null : row.ledTo ? (
                `gick till ${row.ledTo}`
              ) : (
                <span className="soft">lämnade HSB Stockholm</span>
              )}
            </td>
            <td className="cell-fit">
              {row.startsOn ? (
                `ny börjar ${swedishPlainDate(row.startsOn)}`
              ) : (
                <span className="soft">ingen på väg än</span>
              )}
            </td>
            {mayMove ? (
              <td>
                {row.startsOn ? null : (
                  <LinkButton small href={`/medarbetare/flyttar/ny?tjanst=${row.seatId}`}>
                    Flytta hit<span className="sr-only">{`: ${row.title}, ${row.unit}`}</span>
                  </LinkButton>
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
