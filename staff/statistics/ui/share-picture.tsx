import { ShareDot } from '#components/charts/share-dot.tsx'
import { percent } from '#staff/estimates/sentences.ts'
import type { StatisticsPage } from '#staff/statistics/statistics-page.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'
import { cellOf } from '#staff/statistics/ui/cell-of.ts'
import { periodText } from '#staff/statistics/ui/words.ts'

/** The share beside the period before, three years together and the target, each with how far chance could carry it. */
export function SharePicture({ page: { statistics, pool, target } }: { page: StatisticsPage }) {
  const { figures, previous } = statistics
  const figuresShown: (readonly [string, ToldFigure | null])[] = [
    [periodText(figures.M1), figures.M1],
    [periodText(previous), previous],
    [pool ? `${periodText(pool)}, tre år tillsammans` : '', pool],
  ]
  const shown = figuresShown.flatMap(([label, figure]) => (figure?.denominator?.value ? [{ label, figure }] : []))
  const sum = ({ numerator, denominator, text }: ToldFigure) => `${numerator?.text} av ${denominator?.text}, ${text}`
  return (
    <ShareDot
      caption="Andelen och vad slumpen kan ha gjort"
      summary={shown.map(({ label, figure }) => `${label}: ${sum(figure)}, ${figure.intervalText}.`).join(' ')}
      shares={shown.map(({ label, figure }) => ({
        label,
        text: sum(figure),
        share: figure.value,
        low: figure.interval?.low,
        high: figure.interval?.high,
        href: figure.denominator?.href ?? undefined,
      }))}
      target={target === null ? undefined : { share: target, label: `Mål ${percent(target)}` }}
      table={{
        columns: [
          { label: 'Period' },
          { label: 'Ny roll inom HSB' },
          { label: 'Alla som lämnat' },
          { label: 'Andel' },
          { label: '95 %' },
        ],
        rows: shown.map(({ label, figure }) => ({
          cells: [label, cellOf(figure.numerator), cellOf(figure.denominator), figure.text, figure.intervalText],
        })),
      }}
    />
  )
}
