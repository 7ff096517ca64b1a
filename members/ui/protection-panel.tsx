'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { protect } from '#members/actions.ts'
import type { OpenCard } from '#members/card.ts'
import { FLAGS, type Flag, isTicked, seenField } from '#members/protecting/flags.ts'
import { UnfoldingForm } from '#members/ui/unfolding-form.tsx'

const NAMES: Record<Flag, string> = {
  sekretessmarkering: 'Sekretessmarkering',
  skyddadFolkbokforing: 'Skyddad folkbokföring',
}

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
        hidden={{
          id: card.id,
          version: card.version,
          ...Object.fromEntries(FLAGS.map((flag) => [seenField(flag), card[flag] ? 'on' : ''])),
        }}
        submit="Spara skydd"
      >
        {(_, state) => (
          <div className="choices">
            {FLAGS.map((flag) => (
              <Checkbox
                key={flag}
                name={flag}
                id={`skydd-${flag}`}
                label={NAMES[flag]}
                defaultChecked={isTicked(state, flag, card)}
              />
            ))}
          </div>
        )}
      </UnfoldingForm>
    </Panel>
  )
}
