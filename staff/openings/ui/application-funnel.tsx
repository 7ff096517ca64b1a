import { Funnel } from '#components/charts/funnel.tsx'
import { APPLICATION_STAGES, type ApplicationStage } from '#staff/ledger/ledger.ts'
import { STAGE_NAMES } from '#staff/openings/stages.ts'

interface Props {
  counts: Partial<Record<ApplicationStage, number>>
  caption: string
  notes?: readonly string[]
}

/** How many applications came how far. Stages that would tell of too few are left out, and so is all that follows them. */
export function ApplicationFunnel({ counts, caption, notes }: Props) {
  const stages = APPLICATION_STAGES.flatMap((stage) => {
    const value = counts[stage]
    return value === undefined ? [] : [{ label: STAGE_NAMES[stage], value }]
  })
  const [first] = stages
  if (!first) return <p className="soft">Här visas inga siffror, för de skulle handla om färre än fem ansökningar.</p>
  return (
    <Funnel
      caption={caption}
      summary={stages.map(({ label, value }) => `${label}: ${value}`).join('. ')}
      stages={stages.map(({ label, value }) => ({ label, text: String(value), count: value }))}
      table={{
        columns: [{ label: 'Steg', text: true }, { label: 'Ansökningar' }],
        rows: stages.map(({ label, value }) => ({ cells: [label, value] })),
      }}
      notes={notes ?? []}
    />
  )
}
