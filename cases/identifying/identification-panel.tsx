import { identify } from '#cases/actions.ts'
import { IDENTIFIED_BY_NAMES } from '#cases/case.ts'
import { IDENTIFICATION_NAMES } from '#cases/case-type.ts'
import type { Changed } from '#cases/change-case.ts'
import { STANDING_NAMES, standing } from '#cases/identifying/identification.ts'
import { IdentificationFields } from '#cases/identifying/identification-fields.tsx'
import { Act } from '#cases/ui/act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'

const LOOKS = {
  enough: { icon: 'circle-check', tone: 'green' },
  postponed: { icon: 'triangle-alert', tone: 'amber' },
  open: { icon: 'circle', tone: 'neutral' },
  too_little: { icon: 'triangle-alert', tone: 'amber' },
} as const

/** What the type asks for, what the caller has shown, and the act that notes it. */
export function IdentificationPanel({ kase, onDone }: { kase: CasePage; onDone: (changed: Changed) => void }) {
  const { identification, identifiedBy } = kase
  const stands = standing(identification, identifiedBy)
  return (
    <Panel title="Identifiering">
      <div className="stack">
        {identification === 0 && identifiedBy === null ? null : (
          <StatusTag {...LOOKS[stands]}>{STANDING_NAMES[stands]}</StatusTag>
        )}
        <DescriptionList
          rows={[
            ['Krävs', IDENTIFICATION_NAMES[identification]],
            ['Visat', identifiedBy ? IDENTIFIED_BY_NAMES[identifiedBy] : 'Inget noterat'],
          ]}
        />
        {kase.may.work ? (
          <Act
            kase={kase}
            onDone={onDone}
            isMinor
            id="gor-identifiera"
            label="Notera identifiering"
            icon="id-card"
            keys="i"
            action={identify}
            submit="Spara"
          >
            {(field) => (
              <IdentificationFields field={field} identifiedBy={identifiedBy} callingOutWords={kase.callingOutWords} />
            )}
          </Act>
        ) : null}
      </div>
    </Panel>
  )
}
