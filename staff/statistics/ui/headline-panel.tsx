import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { percent } from '#staff/estimates/sentences.ts'
import type { StatisticsPage } from '#staff/statistics/statistics-page.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'
import { Definition, DerivedMark, Fraction } from '#staff/statistics/ui/figure.tsx'
import { SharePicture } from '#staff/statistics/ui/share-picture.tsx'
import { shortName } from '#staff/statistics/ui/words.ts'

/** The one number, with everything that belongs to reading it right. */
export function HeadlinePanel({ page }: { page: StatisticsPage }) {
  const { statistics, pool, target, sentences, note, coming } = page
  const headline = statistics.figures.M1
  return (
    <Panel title={`${headline.name} ${shortName(statistics.unitName)}`}>
      <div className="headline">
        <p className="headline-number">
          {headline.hidden ? 'Antal okända' : <Whole figure={headline} />}
          <DerivedMark figure={headline} />
        </p>
        <p className="soft">
          {headline.hidden ??
            (headline.intervalText
              ? `95 % Wilson ${headline.intervalText}`
              : 'Ingen har lämnat enheten i perioden, så det finns ingen andel.')}
        </p>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {note ? (
          <p>
            {note.text} <span className="soft">Källa: {note.source}.</span>
          </p>
        ) : null}
        <Definition figure={headline} />
      </div>
      {headline.denominator?.value ? <SharePicture page={page} /> : null}
      <DescriptionList
        rows={[
          ['Tre år tillsammans', pool ? null : 'Alla tre åren är inte kända.'],
          ['Mål', target === null ? 'Inget mål är satt.' : percent(target)],
          ['Avgångar', statistics.events === null ? null : `${statistics.events}. Någon har lämnat mer än en gång.`],
          [
            'Beslutade',
            coming && coming.decided > 0 ? `${exits(coming.decided)} räknas när sista dagen har passerat` : null,
          ],
          [
            'Ännu öppna',
            coming && coming.unsettled > 0
              ? `${exits(coming.unsettled)} kan ännu bli interna: det har inte gått ${statistics.gapDays} dagar`
              : null,
          ],
          [
            'Pågående uppdrag',
            coming && coming.seconded > 0 ? `${coming.seconded} är utlånade och räknas som kvar` : null,
          ],
        ]}
      />
    </Panel>
  )
}

const exits = (count: number) => (count === 1 ? '1 avgång' : `${count} avgångar`)

function Whole({ figure }: { figure: ToldFigure }) {
  return (
    <>
      <span>
        <Fraction figure={figure} />
      </span>
      <span className="headline-share">{figure.text}</span>
    </>
  )
}
