import { TenFigures } from '#components/charts/ten-figures.tsx'
import { TenureArea } from '#components/charts/tenure-area.tsx'
import { percent } from '#staff/estimates/sentences.ts'
import type { TenurePicture } from '#staff/statistics/pictures.ts'

const PARTS: Readonly<Record<number, string>> = { 20: 'tjugondelar', 10: 'tiondelar', 5: 'femtedelar' }

/** What becomes of those who begin: the layers with their numbers at risk, then ten people for a lay reader. */
export function TenureFigures({ tenure, unitName }: { tenure: TenurePicture; unitName: string }) {
  const { steps, until, ticks, ten, stays, parts } = tenure
  const layers = [
    { label: 'Ny roll inom HSB', tone: 'green' },
    { label: `Kvar i ${unitName}`, tone: 'water' },
    { label: 'Lämnat HSB', tone: 'neutral' },
  ] as const
  const at = (day: number) => steps.findLast((step) => step.at <= day + 0.01) ?? steps[0]
  const last = at(until)
  const followed = ticks.map((tick) => ({ ...tick, step: at(tick.at) }))
  return (
    <>
      <TenureArea
        caption={`Vad det blir av dem som börjar i ${unitName}`}
        summary={
          last
            ? `Efter ${ticks.at(-1)?.years} år är ${percent(last.remaining)} kvar, ${percent(last.internal)} har gått till en ny roll inom HSB och ${percent(last.left)} har lämnat.`
            : ''
        }
        notes={[
          `Aalen–Johansen över de ${parts ? 'ungefär ' : ''}${stays} som börjat sedan alla som slutat är kända. Bilden slutar där färre än fem har följts.`,
          ...(parts
            ? [`Andelarna är avrundade till hela ${PARTS[parts]}, så att ingen av dem handlar om färre än fem.`]
            : []),
        ]}
        steps={steps.map((step) => ({ at: step.at, shares: [step.internal, step.remaining, step.left] }))}
        layers={layers}
        until={until}
        ticks={ticks.map(({ years, at: day, atRisk }) => ({ at: day, label: `${years} år`, atRisk }))}
        atRiskLabel="Antal som följts så länge"
        table={{
          columns: [
            { label: 'Efter' },
            { label: 'Kvar' },
            { label: 'Ny roll inom HSB' },
            { label: 'Lämnat HSB' },
            { label: 'Följda' },
          ],
          rows: followed.map(({ years, atRisk, step }) => ({
            cells: [
              `${years} år`,
              percent(step?.remaining ?? 1),
              percent(step?.internal ?? 0),
              percent(step?.left ?? 0),
              atRisk,
            ],
          })),
        }}
      />
      <TenFigures
        caption={`Av tio som börjar i ${unitName}`}
        summary="Samma sak som ovan, som tio människor."
        layers={layers}
        rows={ten.map(({ years, people }) => ({
          label: `Efter ${years} år`,
          people: people && [people.ended.internal, people.remaining, people.ended.left],
          text: people
            ? `${people.remaining} kvar, ${people.ended.internal} i ny roll inom HSB, ${people.ended.left} har lämnat`
            : 'För få har följts så länge.',
        }))}
        table={{
          columns: [{ label: 'Efter' }, { label: 'Kvar' }, { label: 'Ny roll inom HSB' }, { label: 'Lämnat HSB' }],
          rows: ten.map(({ years, people }) => ({
            cells: [
              `${years} år`,
              people?.remaining ?? null,
              people?.ended.internal ?? null,
              people?.ended.left ?? null,
            ],
          })),
        }}
      />
    </>
  )
}
