import 'server-only'
import { z } from 'zod'
import { operation } from '#platform/api/operation.ts'
import { trouble } from '#platform/api/problem.ts'
import { now } from '#platform/clock.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import { calendarYear } from '#staff/statistics/asked.ts'
import { type Statistics, staffStatistics } from '#staff/statistics/staff-statistics.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'

const UNITS = ['share', 'rate', 'estimate', 'per_person', 'days'] as const
const day = z.iso.date()

const StatisticsQuery = z.strictObject({
  from: day.optional().meta({ description: 'Första dagen på ett kalenderår, som 2019-01-01.' }),
  to: day.optional().meta({ description: 'Sista dagen på samma år, som 2019-12-31.' }),
  definition: z
    .enum(MEASURE_IDS)
    .optional()
    .meta({ description: 'Ett av måtten (M1–M15) eller de åtta publicerade definitionerna (A–H). Utelämnad: alla.' }),
})

const FigureAnswer = z
  .strictObject({
    definition: z.enum(MEASURE_IDS),
    name: z.string(),
    formula: z.string(),
    source: z.string(),
    unit: z.enum(UNITS),
    from: day.meta({ description: 'Tiden som talet gäller. Flera år kan vara hopräknade för att ingen ska pekas ut.' }),
    to: day,
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    value: z.number().nullable().meta({ description: 'Andelar mellan 0 och 1; null när inget kan sägas.' }),
    text: z.string(),
    interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
    intervalText: z.string().nullable(),
    hidden: z.string().nullable().meta({ description: 'Varför talet inte visas; null när det visas.' }),
    derived: z.boolean().meta({ description: 'Bygger delvis på uppgifter som härletts ur det publicerade.' }),
  })
  .meta({ id: 'Figure' })

const StatisticsAnswer = z
  .strictObject({
    unit: z.string(),
    from: day,
    to: day,
    asOf: z.iso.datetime().meta({ description: 'När talen räknades.' }),
    gapDays: z
      .number()
      .int()
      .meta({ description: 'Så många dagar får det gå till nästa roll för att ett byte är internt.' }),
    figures: z.array(FigureAnswer),
  })
  .meta({ id: 'StaffStatistics' })

/** The page's own figures, from its own functions, as everybody may see them: no names, nothing that points anybody out. */
export const readStatistics = operation({
  method: 'GET',
  path: '/staff/statistics',
  scope: 'staff:read',
  summary: 'Läs statistik om medarbetare',
  description:
    'Samma tal som på sidan, ett kalenderår i taget, så som alla får se dem: aldrig namn, och små grupper dolda.',
  query: StatisticsQuery,
  answer: StatisticsAnswer,
  status: 200,
  async run({ query: { from, to, definition } }) {
    const year = yearOf(from, to)
    if (year === null)
      return trouble('unreadable', 'Ange ett helt kalenderår, som from=2019-01-01&to=2019-12-31, eller ingen av dem.')
    const statistics = await staffStatistics(null, { ar: year })
    if (statistics.faults.length) return trouble('unreadable', statistics.faults.join(' '))
    return { value: answerOf(statistics, definition) }
  },
})

/** The year as the page's address has it; nothing for the latest full one; null when it is no calendar year. */
function yearOf(from: string | undefined, to: string | undefined): string | undefined | null {
  if (!from && !to) return undefined
  const year = from && to ? calendarYear({ from, to }) : null
  return year === null ? null : String(year)
}

function answerOf(statistics: Statistics, definition: ToldFigure['measure'] | undefined) {
  const { asked, unitName, gapDays, figures } = statistics
  const chosen = MEASURE_IDS.filter((id) => definition === undefined || id === definition)
  return {
    unit: unitName,
    from: asked.from,
    to: asked.to,
    asOf: now().toISOString(),
    gapDays,
    figures: chosen.map((id) => {
      const { measure, numerator, denominator, ...told } = figures[id]
      return {
        ...told,
        definition: measure,
        numerator: numerator?.value ?? null,
        denominator: denominator?.value ?? null,
      }
    }),
  }
}
