'use client'

import { useMemo } from 'react'
import type { Changed } from '#cases/change-case.ts'
import { answer } from '#cases/flows/actions.ts'
import { shownAnswer } from '#cases/flows/answer.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { FlowConclusions } from '#cases/flows/ui/conclusions.tsx'
import { FlowDetailPanels } from '#cases/flows/ui/flow-detail-panels.tsx'
import { flowOf } from '#cases/flows/ui/flow-of-page.ts'
import { FlowSteps } from '#cases/flows/ui/flow-steps.tsx'
import { QuestionFields } from '#cases/flows/ui/question-fields.tsx'
import { sentAnswers, useAnswers } from '#cases/flows/ui/use-answers.ts'
import type { FlowPage } from '#cases/flows/viewing/flow-page.ts'
import { Act } from '#cases/ui/act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishInstant } from '#platform/dates.ts'
import type { FieldOf, FormState } from '#platform/form-state.ts'

interface Props {
  kase: CasePage
  flow: FlowPage
  onDone: (changed: Changed) => void
}

/** The flow of a case: what to do next and what to say, the flow's own work, and the answers it all rests on. */
export function FlowSection({ kase, flow, onDone }: Props) {
  const { key, version, name, definition } = flow
  const running = useMemo(() => flowOf({ key, version, name, definition }), [key, version, name, definition])
  if (!running) return null
  const facts = relevant(running.questions, flow.facts)
  const concluded = running.conclude(facts, flow.situation)
  return (
    <>
      <Panel title="Nästa steg" id="flode">
        <div className="stack">
          {kase.isOpen ? <FlowConclusions concluded={concluded} isFolded={isCallOver(kase)} /> : null}
          {flow.begun ? (
            <FlowSteps kase={kase} flow={flow} onDone={onDone} />
          ) : (
            <p className="soft">
              {kase.isOpen
                ? 'Frågorna är inte ställda än. Stegen läggs upp när du sparar de första svaren.'
                : 'Ärendet avslutades utan att frågorna ställdes.'}
            </p>
          )}
          <RulesNote flow={flow} kase={kase} />
        </div>
      </Panel>
      <FlowDetailPanels kase={kase} flow={flow} onDone={onDone} />
      <Panel title="Frågor och svar">
        <div className="stack">
          <Answers flow={running} facts={facts} />
          {kase.may.work ? (
            <Act
              kase={kase}
              onDone={onDone}
              hidden={{ flow: flow.key }}
              id="gor-svara"
              label={Object.keys(facts).length ? 'Ändra eller fyll på svaren' : 'Ställ frågorna'}
              icon="list-checks"
              keys="q"
              action={answer}
              submit="Spara svaren"
            >
              {(field, state) => <AnswerForm flow={running} facts={flow.facts} field={field} state={state} />}
            </Act>
          ) : null}
        </div>
      </Panel>
    </>
  )
}

/** Two hours after it came in, the person is no longer on the line. */
function isCallOver({ readAt, receivedAt }: CasePage): boolean {
  return Date.parse(readAt) - Date.parse(receivedAt) > 2 * 3_600_000
}

function Answers({ flow, facts }: { flow: Flow; facts: FlowPage['facts'] }) {
  const rows = flow.questions.flatMap((question): [string, string][] => {
    const value = facts[question.key]
    return value === undefined ? [] : [[question.ask, shownAnswer(question, value)]]
  })
  return rows.length ? <DescriptionList rows={rows} /> : <p className="soft">Inga svar än.</p>
}

interface FormProps {
  flow: Flow
  facts: FlowPage['facts']
  field: FieldOf
  state: FormState
}

/** The questions with what is known in them; a refused form shows what was typed instead. */
function AnswerForm({ flow, facts, field, state }: FormProps) {
  const answering = useAnswers(flow, facts, sentAnswers(state.sent))
  return <QuestionFields answering={answering} field={field} known={facts} />
}

/** A case keeps the rules it began with; where they have changed since, it says so. */
function RulesNote({ flow, kase }: { flow: FlowPage; kase: CasePage }) {
  if (flow.rulesChanged.length === 0) return null
  return (
    <p className="soft small">
      Ärendet följer reglerna som gällde när det kom in, {swedishInstant(new Date(kase.receivedAt))}. Ändrat sedan dess
      för nya ärenden: {flow.rulesChanged.join(', ')}.
    </p>
  )
}
