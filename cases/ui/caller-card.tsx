import { STATUS_NAMES } from '#cases/case.ts'
import { STATUS_LOOKS } from '#cases/ui/looks.ts'
import type { OpenCase } from '#cases/viewing/open-about.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Callout } from '#components/status/callout.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { PersonSummary } from '#members/person-summary.ts'

/** Who it is, and the question that saves a duplicate: is it the same thing as last time? */
export function CallerCard({ person, cases }: { person: PersonSummary | null; cases: readonly OpenCase[] }) {
  return (
    <div className="caller-card" role="status">
      {person?.shielded ? (
        <Callout kind="danger" title="Skyddade uppgifter">
          Bekräfta aldrig för den som ringer att personen finns hos oss.{' '}
          {person.visible ? '' : 'En kollega med behörighet kan hjälpa till.'}
        </Callout>
      ) : null}
      {person ? (
        <DescriptionList
          rows={[
            ['Medlem', person.membershipNumber],
            ['Telefon', person.phone],
            ['E-post', person.email],
            ['Bostad', person.home?.address],
            ['Förening', person.home?.association],
          ]}
        />
      ) : null}
      {cases.length ? (
        <>
          <h3 className="subheading">Samma sak? Öppna ärenden</h3>
          <ul className="plain-list">
            {cases.map(({ number, title, type, status }) => (
              <li key={number}>
                <a className="link" href={`/arenden/${number}`} target="_blank" rel="noreferrer">
                  {title}
                  <span className="sr-only"> (öppnas i ny flik)</span>
                </a>{' '}
                <StatusTag {...STATUS_LOOKS[status]}>{STATUS_NAMES[status]}</StatusTag>
                <span className="row-under">
                  <span className="num">{number}</span> · {type}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="soft small">Inga öppna ärenden.</p>
      )}
    </div>
  )
}
