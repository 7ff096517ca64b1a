'use client'

import { useDeferredValue, useMemo } from 'react'
import { PRIORITY_NAMES } from '#cases/case.ts'
import { STEP_OWNER_NAMES } from '#cases/flows/conclusions.ts'
import { FlowConclusions } from '#cases/flows/ui/conclusions.tsx'
import { QuestionFields } from '#cases/flows/ui/question-fields.tsx'
import { useAnswers } from '#cases/flows/ui/use-answers.ts'
import { shownSoFar } from '#cases/flows/written/drafting/checked.ts'
import type { Draft } from '#cases/flows/written/drafting/draft.ts'
import { writtenFlow } from '#cases/flows/written/written-flow.ts'
import { PRIORITY_LOOKS } from '#cases/ui/looks.ts'
import { StatusTag } from '#components/status/status-tag.tsx'
import { fieldsOf, UNSENT } from '#platform/form-state.ts'

const NOTHING = {}
const SITUATION = {
  rules: {},
  receivedAt: '2026-01-01T12:00:00.000Z',
  tenure: 'unknown',
  associationId: null,
  association: null,
} as const

/** The flow as the agent meets it, made by the very same pieces; one can answer and see what follows. */
export function FlowPreview({ typeKey, name, draft }: { typeKey: string; name: string; draft: Draft }) {
  const latest = useDeferredValue(draft)
  const flow = useMemo(() => writtenFlow(typeKey, 0, name, shownSoFar(latest)), [typeKey, name, latest])
  const answering = useAnswers(flow, NOTHING, NOTHING)
  const concluded = flow.conclude(answering.facts, SITUATION)
  const field = fieldsOf('prov', UNSENT)
  return (
    <div className="stack flow-preview">
      <p className="soft small">Prova att svara. Det sparas inte.</p>
      {flow.questions.length ? (
        <QuestionFields answering={answering} field={field} known={NOTHING} />
      ) : (
        <p className="soft">Här visas frågorna medan du skriver dem.</p>
      )}
      {concluded.priority ? (
        <p>
          <StatusTag {...PRIORITY_LOOKS[concluded.priority.value]}>
            {PRIORITY_NAMES[concluded.priority.value]}
          </StatusTag>{' '}
          <span className="soft">för att {concluded.priority.why}</span>
        </p>
      ) : null}
      <FlowConclusions concluded={concluded} />
      {concluded.steps.length ? (
        <div>
          <h3 className="subheading">Det här händer sedan</h3>
          <ol className="plain-list">
            {concluded.steps.map(({ key, title, owner }) => (
              <li key={key}>
                {title}
                <span className="row-under">{STEP_OWNER_NAMES[owner]}</span>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </div>
  )
}
