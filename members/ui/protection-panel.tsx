'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { protect } from '#members/actions.ts'
import type { OpenCard } from '#members/card.ts'
import { UnfoldingForm } from '#members/ui/unfolding-form.tsx'

/** The two flags, for those who hold the right. */
export function ProtectionPanel({ card }: { card: OpenCard }) {
  const isProtected = card.sekretessmarkering || card.skyddadFolkbokforing
  return (
    <Panel title="Skydd">
      <p className="soft members-lead">
        {isProtected
          ? 'Skyddet gäller även dem som bor med personen och dem hon eller han företräder.'
          : 'Inget eget skydd är satt.'}
      </p>
      <UnfoldingForm
        id="skydd"
        label="Ändra skydd"
        icon="shield"
        action={protect}
        hidden={{ id: card.id, version: card.version }}
        submit="Spara skydd"
      >
        {() => (
          <div className="choices">
            <Checkbox
              name="sekretessmarkering"
              id="skydd-sekretessmarkering"
              label="Sekretessmarkering"
              defaultChecked={card.sekretessmarkering}
            />
            <Checkbox
              name="skyddadFolkbokforing"
              id="skydd-skyddadFolkbokforing"
              label="Skyddad folkbokföring"
              defaultChecked={card.skyddadFolkbokforing}
            />
          </div>
        )}
      </UnfoldingForm>
    </Panel>
  )
}
