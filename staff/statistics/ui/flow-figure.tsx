import { FlowSankey } from '#components/charts/flow-sankey.tsx'
import { EVERYBODY, type FlowPicture } from '#staff/statistics/pictures.ts'
import { periodText } from '#staff/statistics/ui/words.ts'

/** From which role and where to. Two sides, so that somebody who came back is no circle. */
export function FlowFigure({
  flow: { flows, period, suppression },
  unitName,
}: {
  flow: FlowPicture
  unitName: string
}) {
  if (flows.length === 0) return <p>{suppression ?? `Ingen lämnade ${unitName} ${periodText(period)}.`}</p>
  const largest = flows[0]
  return (
    <FlowSankey
      caption={`Vart de som lämnade ${unitName} gick ${periodText(period)}`}
      summary={largest ? `Flest, ${largest.count}, gick från ${largest.from} till ${largest.to}.` : ''}
      sides={['Från roll', 'Till']}
      notes={suppression ? [suppression] : []}
      flows={flows.map(({ from, to, count, href }) => ({
        from,
        to,
        count,
        label: from === EVERYBODY ? to : `${from} till ${to}`,
        text: String(count),
        href: href ?? undefined,
      }))}
      table={{
        columns: [{ label: 'Från roll' }, { label: 'Till', text: true }, { label: 'Personer' }],
        rows: [
          ...flows.map(({ from, to, count, href }) => ({
            cells: [from, to, href ? { text: String(count), href } : count],
          })),
          { cells: ['Alla', '', flows.reduce((sum, { count }) => sum + count, 0)] },
        ],
      }}
    />
  )
}
