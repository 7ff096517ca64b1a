import { Funnel } from '#components/charts/funnel.tsx'
import type { ToldStage } from '#staff/statistics/pictures.ts'
import { STAGE_NAMES } from '#staff/statistics/ui/words.ts'

/** How far the applications of the unit's people came, per application and per person. */
export function FunnelFigure({ stages }: { stages: readonly ToldStage[] }) {
  const first = stages[0]
  const last = stages.at(-1)
  return (
    <Funnel
      caption="Ansökningar om interna tjänster"
      summary={
        first && last ? `${last.applications} av ${first.applications} ansökningar ledde till en ny tjänst.` : ''
      }
      stages={stages.map(({ stage, applications, people, href }) => ({
        label: STAGE_NAMES[stage],
        text: `${applications} (${people} personer)`,
        count: applications,
        href,
      }))}
      table={{
        columns: [{ label: 'Steg' }, { label: 'Ansökningar' }, { label: 'Personer' }],
        rows: stages.map(({ stage, applications, people, href }) => ({
          cells: [STAGE_NAMES[stage], { text: String(applications), href }, people],
        })),
      }}
    />
  )
}
