import { swedishPlainDate } from '#platform/dates.ts'
import type { ExportCell, ExportTable } from '#staff/exporting/export-table.ts'
import { MEASURE_IDS, PUBLISHED_IDS } from '#staff/measures/measure.ts'
import type { StatisticsPage } from '#staff/statistics/statistics-page.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'
import { periodText, STAGE_NAMES } from '#staff/statistics/ui/words.ts'

const PUBLISHED = new Set<string>(PUBLISHED_IDS)

/** Everything on the page as one table, each row with its own definition, so that a row copied alone still says what it is. */
export function statisticsTable(page: StatisticsPage, asOf: Date): ExportTable {
  const { statistics, years, teams, flow, funnel } = page
  const { figures, asked, unitName } = statistics
  const own = (section: string, figure: ToldFigure, name = figure.name) => figureRow(section, figure, name)
  return {
    title: `Statistik om medarbetare, ${unitName}, ${periodText(asked)}`,
    definition: [
      ...figures.M1.formula.split('. ').map((sentence) => sentence.replace(/\.?$/, '.')),
      `En avgång är intern när nästa anställning i HSB Stockholm börjar högst ${statistics.gapDays} dagar efter sista dagen.`,
      `Internt är ${asked.reach === 'all_hsb' ? 'hela HSB' : 'HSB Stockholm'}. Intervall: Wilson för andelar, Jeffreys för omsättning, 95 procent.`,
      ...(asked.knownOn ? [`Som det var känt ${swedishPlainDate(asked.knownOn)}.`] : []),
    ],
    asOf,
    suppression: statistics.complete
      ? null
      : 'Inga namn och inga grupper med färre än fem personer. Medelantal är avrundade till hela personer. Varje rad säger om något är utelämnat.',
    columns: [
      { label: 'Avsnitt', kind: 'text' },
      { label: 'Mått', kind: 'text' },
      { label: 'Period', kind: 'text' },
      { label: 'Täljare', kind: 'number' },
      { label: 'Nämnare', kind: 'number' },
      { label: 'Värde', kind: 'number' },
      { label: 'Lågt', kind: 'number' },
      { label: 'Högt', kind: 'number' },
      { label: 'Som text', kind: 'text' },
      { label: 'Så räknas det', kind: 'text' },
      { label: 'Anmärkning', kind: 'text' },
    ],
    rows: [
      ...MEASURE_IDS.filter((id) => !PUBLISHED.has(id)).map((id) =>
        own('Mått', figures[id], `${id} ${figures[id].name}`),
      ),
      ...PUBLISHED_IDS.map((id) => own('Publicerad definition', figures[id], `${id} ${figures[id].name}`)),
      ...years.map(({ figure }) => own('År för år', figure)),
      ...teams.map(({ name, share }) => own('Enheterna under', share, `${name}: ${share.name}`)),
      ...teams.map(({ name, turnover }) => own('Enheterna under', turnover, `${name}: ${turnover.name}`)),
      ...flow.flows.map(({ from, to, count }) =>
        countRow('Vart de gick', `${from} till ${to}`, periodText(flow.period), count, flow.suppression),
      ),
      ...funnel.stages.map(({ stage, applications }) =>
        countRow('Ansökningar', STAGE_NAMES[stage], periodText(funnel.period), applications, null),
      ),
    ],
  }
}

function figureRow(section: string, figure: ToldFigure, name: string): ExportCell[] {
  const { numerator, denominator, value, interval, text, formula, hidden, derived } = figure
  return [
    section,
    name,
    periodText(figure),
    numerator?.value ?? null,
    denominator?.value ?? null,
    value,
    interval?.low ?? null,
    interval?.high ?? null,
    text,
    formula,
    hidden ?? (derived ? 'Härlett' : null),
  ]
}

const countRow = (section: string, name: string, period: string, count: number, note: string | null): ExportCell[] => [
  ...[section, name, period, count, null, null, null, null, String(count), null],
  note,
]
