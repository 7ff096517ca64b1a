'use client'

import type { Changed } from '#cases/change-case.ts'
import { serve } from '#cases/flows/rent-deferral/actions.ts'
import { isPremises } from '#cases/flows/rent-deferral/clock/law.ts'
import type { ClockFacts } from '#cases/flows/rent-deferral/clock/legal-clock.ts'
import { LegalTimeline } from '#cases/flows/rent-deferral/clock/legal-timeline.tsx'
import { Act } from '#cases/ui/act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DateInput } from '#components/forms/inputs.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { stockholmDate } from '#platform/dates.ts'

interface Props {
  kase: CasePage
  clock: ClockFacts
  onDone: (changed: Changed) => void
}

/**
 * The legal clock on the case page. Folded while the rent is not late, so that nobody reads of eviction who asked for a
 * fortnight; open once the day has passed or somebody has been served. On paper it is always whole.
 */
export function ClockPanel({ kase, clock, onDone }: Props) {
  const isLate = (clock.movedTo ?? clock.due) < stockholmDate(new Date(kase.readAt))
  const isServed = !!clock.served || !!clock.notified
  return (
    <Panel title="Lagens tider">
      <details className="disclosure clock-fold" open={isLate || isServed || undefined}>
        <summary>{isLate ? 'Räknat från förfallodagen' : 'Visa hur tiderna räknas om betalningen inte kommer'}</summary>
        <LegalTimeline facts={clock} />
      </details>
      {kase.may.work ? (
        <Act
          id="gor-delgivning"
          label="Fyll i delgivning"
          icon="calendar"
          isMinor
          isPossible={isLate || isServed}
          kase={kase}
          action={serve}
          submit="Spara dagarna"
          onDone={onDone}
        >
          {(field) => (
            <>
              <DateInput
                {...field('served', clock.served ?? '')}
                label="Underrättelsen delgavs"
                hint="Dagen då medlemmen fick den. Lämna tomt om det inte har hänt."
              />
              {isPremises(clock.claim) ? null : (
                <DateInput {...field('notified', clock.notified ?? '')} label="Socialnämnden fick meddelandet" />
              )}
            </>
          )}
        </Act>
      ) : null}
    </Panel>
  )
}
