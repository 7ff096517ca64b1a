import { Funnel } from '#components/charts/funnel.tsx'
import type { FunnelPicture } from '#staff/statistics/pictures.ts'
import { periodText, STAGE_NAMES } from '#staff/statistics/ui/words.ts'

/** How far the applications of the unit's people came; per person too for whoever opens them. */
export function FunnelFigure({ funnel: { stages, period } }: { funnel: FunnelPicture }) {
  const first = stages[0]
  const last = stages.at(-1)
  const withPeople = stages.every(({ people }) => people !== null)
  return (
    <Funnel
      caption={`Ansökningar om interna tjänster ${periodText(period)}`}
      summary={
        first && last
          ? `${last.applications} av ${first.applications} ansökningar kom till ${STAGE_NAMES[last.stage].toLowerCase()}.`
          : ''
      }
      stages={stages.map(({ stage, applications, people, href }) => ({
        label: STAGE_NAMES[stage],
        text: people === null ? String(applications) : `${applications} (${people} personer)`,
        count: applications,
        href: href ?? undefined,
      }))}
      table={{
        columns: [{ label: 'Steg' }, { label: 'Ansökningar' }, ...(withPeople ? [{ label: 'Personer' }] : [])],
        rows: stages.map(({ stage, applications, people, href }) => ({
          cells: [
            STAGE_NAMES[stage],
            href ? { text: String(applications), href } : applications,
            ...(withPeople ? [people] : []),
          ],
        })),
      }}
    />
  )
}
