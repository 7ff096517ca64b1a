'use client'

import { measure, strike } from '#cases/flows/water-damage/actions.ts'
import { ROOMS } from '#cases/flows/water-damage/facts.ts'
import { seriesOf, targetOf } from '#cases/flows/water-damage/measuring/reading.ts'
import { HomeSelect } from '#cases/flows/water-damage/ui/home-select.tsx'
import { MoistureChart } from '#cases/flows/water-damage/ui/moisture-chart.tsx'
import { choices, homeName, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { MEASURES, type Measure } from '#cases/flows/water-damage/work.ts'
import { Act, QuickAct } from '#cases/ui/act.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import type { FieldOf, FormState } from '#platform/form-state.ts'

const MEASURE_NAMES = Object.fromEntries(
  Object.entries(MEASURES).map(([key, { name, unit }]) => [key, `${name} (${unit})`]),
)
const shown = (kind: Measure, value: number) => `${value.toLocaleString('sv-SE')} ${MEASURES[kind].unit}`

/** How the drying goes, room by room: the curve, and the same as a table. */
export function MoisturePanel({ kase, detail, onDone }: PanelProps) {
  const series = seriesOf(detail.readings)
  if (series.length === 0) return null
  return (
    <Panel title="Fukt och torkning">
      <div className="moisture">
        {series.map(({ place, measure: kind, target, readings, isDry }) => {
          const [first] = readings
          if (!first) return null
          const title = [ROOMS[first.room], homeName(detail, first.homeKey)].filter(Boolean).join(', ')
          return (
            <section key={place} aria-label={`${title}: ${MEASURES[kind].name}`}>
              <h3 className="subheading">
                {title}{' '}
                <StatusTag icon={isDry ? 'sun' : 'droplets'} tone={isDry ? 'green' : 'water'}>
                  {isDry ? 'Torrt' : 'Inte torrt än'}
                </StatusTag>
              </h3>
              <MoistureChart title={title} measure={kind} target={target} readings={readings} />
              <table className="table moisture-table">
                <caption>
                  {MEASURES[kind].name}. Torrt är högst {shown(kind, target)}.
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Dag</th>
                    <th scope="col" className="cell-num">
                      Värde
                    </th>
                    <th scope="col">
                      <span className="sr-only">Stryk</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {readings.map(({ key, takenOn, value, takenBy }) => (
                    <tr key={key}>
                      <td>
                        {swedishPlainDate(takenOn)}
                        <span className="row-under">{takenBy}</span>
                      </td>
                      <td className="cell-num num">{shown(kind, value)}</td>
                      <td>
                        {kase.may.work ? (
                          <QuickAct
                            kase={kase}
                            onDone={onDone}
                            isMinor
                            id={`stryk-${key}`}
                            label="Stryk"
                            icon="x"
                            action={strike}
                            hidden={{ reading: key }}
                            submit="Stryker …"
                          />
                        ) : null}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        })}
      </div>
    </Panel>
  )
}

export function ReadingAct(props: PanelProps) {
  const { kase, onDone } = props
  return (
    <Act
      kase={kase}
      onDone={onDone}
      id="gor-mat"
      label="Anteckna fuktmätning"
      icon="gauge"
      action={measure}
      submit="Spara mätningen"
    >
      {(field, state) => <ReadingFields {...props} field={field} state={state} />}
    </Act>
  )
}

/** What was measured last stands filled in: the next reading is mostly of the same place. */
function ReadingFields({ kase, flow, detail, field, state }: PanelProps & { field: FieldOf; state: FormState }) {
  const last = detail.readings.at(-1)
  const kind = last?.measure ?? 'wood'
  const target = last?.target ?? targetOf(kind, flow.situation.rules)
  return (
    <>
      <SubmissionKey state={state} initial={detail.formKeys.reading} />
      <div className="form-row">
        <TextInput {...field('value')} label="Värde" inputMode="decimal" short required />
        <TextInput
          {...field('target', target === null ? '' : String(target).replace('.', ','))}
          label="Torrt är högst"
          inputMode="decimal"
          short
          required
        />
        <DateInput {...field('takenOn', stockholmDate(new Date(kase.readAt)))} label="Mätt den" required />
      </div>
      <Select
        {...field('room', last?.room ?? '')}
        label="Rum"
        required
        placeholder="Välj rum"
        options={choices(ROOMS)}
      />
      <Select {...field('measure', kind)} label="Vad är mätt?" required options={choices(MEASURE_NAMES)} />
      <HomeSelect field={(name) => field(name, last?.homeKey ?? '')} detail={detail} />
      <TextInput {...field('takenBy', last?.takenBy ?? '')} label="Mätt av" maxLength={120} />
    </>
  )
}
