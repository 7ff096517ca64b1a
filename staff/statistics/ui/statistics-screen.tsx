import type { ReactNode } from 'react'
import { ButtonInside, buttonClass } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import { MEASURE_IDS, PUBLISHED_IDS } from '#staff/measures/measure.ts'
import { askedQuery } from '#staff/statistics/asked.ts'
import type { StatisticsPage } from '#staff/statistics/statistics-page.ts'
import { decimal } from '#staff/statistics/tell.ts'
import { ClosedPanel } from '#staff/statistics/ui/closed-panel.tsx'
import { FilterForm } from '#staff/statistics/ui/filter-form.tsx'
import { FlowFigure } from '#staff/statistics/ui/flow-figure.tsx'
import { FunnelFigure } from '#staff/statistics/ui/funnel-figure.tsx'
import { HeadlinePanel } from '#staff/statistics/ui/headline-panel.tsx'
import { MeasureTable } from '#staff/statistics/ui/measure-table.tsx'
import { PublishPanel } from '#staff/statistics/ui/publish-panel.tsx'
import { TargetPanel } from '#staff/statistics/ui/target-panel.tsx'
import { TeamPanel } from '#staff/statistics/ui/team-panel.tsx'
import { TenureFigures } from '#staff/statistics/ui/tenure-figures.tsx'
import { periodText, shortName } from '#staff/statistics/ui/words.ts'
import { YearPicture } from '#staff/statistics/ui/year-picture.tsx'

const PUBLISHED = new Set<string>(PUBLISHED_IDS)
const OTHERS = MEASURE_IDS.filter((id) => id !== 'M1' && !PUBLISHED.has(id))

/** The statistics from the one number to how it was made, in the order a talk would have. */
export function StatisticsScreen({ page, at, rooms }: { page: StatisticsPage; at: Date; rooms: ReactNode }) {
  const { statistics, teams, funnel, tenure, closed, publishing, forecast } = page
  const { asked, figures, headcount, unitName, faults } = statistics
  const query = askedQuery(asked)
  const name = shortName(unitName)
  return (
    <>
      <PageHeader
        eyebrow="Medarbetare"
        title={`Statistik ${periodText(asked)}`}
        meta={`${unitName}. ${asked.knownOn ? `Som det var känt ${swedishPlainDate(asked.knownOn)}.` : `Som det är känt ${swedishInstant(at)}.`}`}
        actions={
          <>
            <FileLink format="csv" query={query}>
              CSV
            </FileLink>
            <FileLink format="xlsx" query={query}>
              Excel
            </FileLink>
          </>
        }
      />
      {rooms}
      <div className="stack">
        {faults.map((fault) => (
          <Callout key={fault} kind="warn">
            {fault}
          </Callout>
        ))}
        <FilterForm page={page} />
        <HeadlinePanel page={page} />
        <Panel title="År för år">
          <YearPicture years={page.years} unknown={page.unknownYears} unitName={name} />
        </Panel>
        <Panel title="Åtta publicerade definitioner, samma period" flush>
          <p className="panel-note">
            Samma namn används om olika mått. Därför står formeln i varje rad. Artikelns definition är H.
          </p>
          <MeasureTable
            caption="Publicerade definitioner"
            figures={PUBLISHED_IDS.map((id) => figures[id])}
            asked={asked}
            withLetters
          />
        </Panel>
        <Panel title="Vart de gick">
          <FlowFigure flow={page.flow} unitName={name} />
        </Panel>
        <Panel title="Alla mått" flush>
          {headcount ? (
            <p className="panel-note">
              Medelantal anställda: {decimal(headcount.average)}, räknat på dagar.
              {headcount.differs ? ` Enkelt räknat, (ingående + utgående) / 2: ${decimal(headcount.simple)}.` : ''}
            </p>
          ) : null}
          <MeasureTable caption="Alla mått" figures={OTHERS.map((id) => figures[id])} asked={asked} />
        </Panel>
        {teams.length > 0 ? <TeamPanel teams={teams} unitName={name} /> : null}
        {tenure ? (
          <Panel title="Tid i enheten">
            <TenureFigures tenure={tenure} unitName={name} />
          </Panel>
        ) : null}
        {funnel.stages.length > 0 ? (
          <Panel title="Ansökningar">
            <FunnelFigure funnel={funnel} />
          </Panel>
        ) : null}
        {forecast.length > 0 ? (
          <Panel title="Året därpå">
            {forecast.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Panel>
        ) : null}
        {closed ? <ClosedPanel closed={closed} /> : null}
        {publishing ? (
          <PublishPanel
            year={publishing.year}
            published={publishing.published}
            numerator={figures.M1.numerator?.value ?? 0}
            denominator={figures.M1.denominator?.value ?? 0}
          />
        ) : null}
        {page.maySetTarget ? <TargetPanel target={page.target} today={page.choices.today} /> : null}
        <Reservations page={page} />
      </div>
    </>
  )
}

/** A file is fetched by the browser itself: it is no page to go to. */
function FileLink({ format, query, children }: { format: 'csv' | 'xlsx'; query: string; children: string }) {
  return (
    <a className={buttonClass({ small: true })} href={`/medarbetare/export?format=${format}&${query}`} download>
      <ButtonInside icon="download">{children}</ButtonInside>
    </a>
  )
}

/** What holds for every figure of the page. On paper too. */
function Reservations({ page: { statistics } }: { page: StatisticsPage }) {
  const { gapDays, complete } = statistics
  return (
    <Panel title="Så är siffrorna gjorda">
      <ul className="plain-list">
        <li>
          En avgång är intern när nästa anställning i HSB Stockholm börjar högst {gapDays} dagar efter sista dagen. Året
          är det där sista dagen ligger.
        </li>
        <li>
          Organisationsändringar räknas varken i täljare eller nämnare. Ledighet och utlåning är ingen avgång. Beslutade
          avgångar räknas när sista dagen har passerat.
        </li>
        <li>
          Talen är en fullständig räkning, inget urval. Intervallet säger hur mycket slumpen kunnat ändra med samma
          förutsättningar.
        </li>
        {complete ? null : (
          <li>
            Du ser inga namn och inga grupper med färre än fem personer. Medelantalet är avrundat till hela personer,
            och talen per anställd är räknade på det. Huvudtalet visas alltid, för det har HSB publicerat.
          </li>
        )}
      </ul>
    </Panel>
  )
}
