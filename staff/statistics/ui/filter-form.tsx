import { buttonClass } from '#components/button.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { calendarYear, REACH_SLUGS } from '#staff/statistics/asked.ts'
import type { StatisticsPage } from '#staff/statistics/statistics-page.ts'

/** Period, unit, scope and what was known when: a plain form whose answer is an address that can be sent to somebody. */
export function FilterForm({ page: { statistics, choices } }: { page: StatisticsPage }) {
  const { asked } = statistics
  const year = calendarYear(asked)
  return (
    <form method="get" action="/medarbetare" className="filter-form no-print" aria-label="Vad statistiken visar">
      <TextInput
        name="ar"
        label="År"
        required="unsaid"
        short
        inputMode="numeric"
        maxLength={4}
        defaultValue={year ?? ''}
      />
      {choices.units.length > 1 ? (
        <Select
          name="enhet"
          label="Enhet"
          required="unsaid"
          defaultValue={String(asked.unitId)}
          options={choices.units.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      ) : null}
      {choices.wholeYearsOnly ? null : (
        <>
          <Select
            name="omfattning"
            label="Internt är"
            required="unsaid"
            defaultValue={REACH_SLUGS[asked.reach]}
            options={[
              { value: REACH_SLUGS.hsb_stockholm, label: 'HSB Stockholm' },
              { value: REACH_SLUGS.all_hsb, label: 'Hela HSB' },
            ]}
          />
          <details className="disclosure" open={year === null || asked.knownOn !== null}>
            <summary>Annan period, eller som det var känt en viss dag</summary>
            <div className="filter-form">
              <DateInput
                name="fran"
                label="Från och med"
                required="unsaid"
                defaultValue={year === null ? asked.from : ''}
              />
              <DateInput
                name="till"
                label="Till och med"
                required="unsaid"
                defaultValue={year === null ? asked.to : ''}
              />
              <DateInput name="kand" label="Som det var känt" required="unsaid" defaultValue={asked.knownOn ?? ''} />
            </div>
          </details>
        </>
      )}
      <button type="submit" className={`${buttonClass({})} justify-self-start`}>
        Visa
      </button>
    </form>
  )
}
