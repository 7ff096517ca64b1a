import { APPLICATION_STAGES, type ApplicationStage } from '#staff/ledger/ledger.ts'
import { isMeasureId } from '#staff/measures/catalogue.ts'
import type { Drill, Part } from '#staff/measures/drill.ts'
import { type Asked, askedQuery, type QueryText } from '#staff/statistics/asked.ts'

// How a figure's rows are asked for in an address. Only numbers, dates and words of the catalogue: never a name.

const PART_SLUGS: Record<Part, string> = { numerator: 'taljare', denominator: 'namnare' }
const STAGE_SLUGS: Record<ApplicationStage, string> = {
  applied: 'sokt',
  interview: 'intervju',
  offer: 'erbjudande',
  accepted: 'antagen',
}

export function drillHref(asked: Asked, drill: Drill): string {
  return `/medarbetare/rader?${askedQuery(asked, {
    matt: drill.measure,
    del: PART_SLUGS[drill.part],
    roll: drill.fromRole,
    mal: drill.destination,
    steg: drill.stage && STAGE_SLUGS[drill.stage],
  })}`
}

/** Which figure's rows an address asks for; null when it names none that exists. */
export function parseDrill(query: QueryText): Drill | null {
  const part = (Object.keys(PART_SLUGS) as Part[]).find((one) => PART_SLUGS[one] === query.del)
  const stage = APPLICATION_STAGES.find((one) => STAGE_SLUGS[one] === query.steg)
  if (!query.matt || !isMeasureId(query.matt) || !part || (query.steg && !stage)) return null
  return {
    measure: query.matt,
    part,
    ...(query.roll && { fromRole: query.roll }),
    ...(query.mal && { destination: query.mal }),
    ...(stage && { stage }),
  }
}
