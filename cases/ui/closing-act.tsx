import type { ComponentProps } from 'react'
import { close } from '#cases/actions.ts'
import { ClosingFields } from '#cases/closing/closing-fields.tsx'
import { NOTHING_HAPPENED, proposedResolution } from '#cases/closing/propose.ts'
import { decisionsWhen } from '#cases/flows/decisions.ts'
import { relevant } from '#cases/flows/question.ts'
import { flowOf } from '#cases/flows/ui/flow-of-page.ts'
import { IdentificationWarning } from '#cases/identifying/identification-warning.tsx'
import { Act } from '#cases/ui/act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'

type Common = Pick<ComponentProps<typeof Act>, 'onDone' | 'openAct' | 'isPossible'>

/** Ends the case: the code that what happened speaks for is chosen to begin with, and one question is asked. */
export function ClosingAct({ kase, ...common }: Common & { kase: CasePage }) {
  const decisions = decisionsIn(kase)
  return (
    <Act
      {...common}
      kase={kase}
      id="gor-avsluta"
      label="Avsluta"
      icon="circle-check"
      keys="e"
      action={close}
      submit="Avsluta ärendet"
    >
      {(field) => (
        <>
          <IdentificationWarning kase={kase} />
          <ClosingFields
            field={field}
            proposal={proposedResolution(kase.happened ?? NOTHING_HAPPENED, decisions)}
            decisions={decisions}
            objectionDays={kase.objectionDays}
          />
        </>
      )}
    </Act>
  )
}

/** How the flow, with what has been answered and done, lets the case end; null for every code. */
function decisionsIn({ flow }: CasePage): readonly string[] | null {
  const running = flow && flowOf(flow)
  if (!running) return null
  const done = flow.steps.filter(({ doneAt }) => doneAt !== null).map(({ key }) => key)
  return decisionsWhen(running, relevant(running.questions, flow.facts), flow.situation, done)
}
