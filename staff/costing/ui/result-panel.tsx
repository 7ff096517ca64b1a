import { Tornado } from '#components/charts/tornado.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { COST_INPUTS } from '#staff/costing/cost-input.ts'
import type { CostResult } from '#staff/costing/cost-page.ts'
import { about, kronor } from '#staff/costing/kronor.ts'

const span = ({ low, high }: { low: number; high: number }) => `${about(low)} till ${about(high)}`

/** What one internal move saves, how sure that is, and what it hangs on. */
export function ResultPanel({ result: { likely, simulation, swings, parts } }: { result: CostResult }) {
  const times = Math.round(simulation.saves * 100)
  return (
    <Panel title="Sparat per intern flytt">
      <p className="headline-number">{span(simulation.eighty)}</p>
      <p>
        Så mycket sparar en flytt i åtta beräkningar av tio. I nitton av tjugo blir det {span(simulation.ninetyFive)}.{' '}
        {simulation.ninetyFive.low < 0 ? 'Minus betyder att flytten kostar mer än den sparar.' : null}
      </p>
      <p className="mt-2">
        {times === 100
          ? 'I alla beräkningar sparar flytten pengar.'
          : times === 0
            ? 'I ingen av beräkningarna sparar flytten pengar.'
            : `I ${times} av 100 beräkningar sparar flytten pengar.`}{' '}
        Värdena är uppskattningar, så ett enda belopp vore gissning.
      </p>
      <h3 className="subheading">Med de troliga värdena</h3>
      <DescriptionList
        rows={[
          ...parts.map(({ name, amount }): [string, string] => [name, kronor(amount)]),
          ['Sparat per flytt', kronor(likely)],
        ]}
      />
      {swings.length === 0 ? null : (
        <div className="mt-6">
          <Tornado
            caption="Vad beloppet hänger på"
            summary={`Mest hänger det på ${label(swings[0])}. Varje rad visar vad en flytt sparar när bara det värdet går från lågt till högt.`}
            base={{ value: likely, label: kronor(likely) }}
            swings={swings.map((swing) => ({
              ...swing,
              label: COST_INPUTS[swing.key].label,
              text: `${kronor(Math.min(swing.atLow, swing.atHigh))} till ${kronor(Math.max(swing.atLow, swing.atHigh))}`,
              href: `/medarbetare/kostnad?indata=${swing.key}#varde`,
            }))}
            table={{
              columns: [{ label: 'Värde' }, { label: 'Sparat när det är lågt' }, { label: 'Sparat när det är högt' }],
              rows: swings.map(({ key, atLow, atHigh }) => ({
                cells: [COST_INPUTS[key].label, kronor(atLow), kronor(atHigh)],
                href: `/medarbetare/kostnad?indata=${key}#varde`,
              })),
            }}
          />
        </div>
      )}
    </Panel>
  )
}

const label = (swing: CostResult['swings'][number] | undefined) =>
  swing ? COST_INPUTS[swing.key].label.toLowerCase() : ''
