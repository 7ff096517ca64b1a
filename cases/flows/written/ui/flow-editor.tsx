'use client'

import { type FormEvent, useState } from 'react'
import { RESOLUTION_NAMES, RESOLUTIONS } from '#cases/case.ts'
import { writeFlow } from '#cases/flows/written/actions.ts'
import { type Draft, draftOf, PARTS, type Part } from '#cases/flows/written/drafting/draft.ts'
import type { FlowSaved } from '#cases/flows/written/drafting/edit-flow.ts'
import type { FlowField, FlowParts } from '#cases/flows/written/ui/fields.ts'
import { FlowPreview } from '#cases/flows/written/ui/flow-preview.tsx'
import { PriorityItem, StepItem, TextItem } from '#cases/flows/written/ui/other-items.tsx'
import { QuestionItem } from '#cases/flows/written/ui/question-item.tsx'
import { Conflict } from '#cases/ui/conflict.tsx'
import { Checkbox } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, type FormState, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props {
  typeKey: string
  name: string
  draft: Draft
  seen: number
  /** The version that is being written. */
  version: number
  /** A draft is saved that is not published. */
  hasDraft: boolean
}

/** Where an administrator writes a type's flow: every button saves the draft first, so nothing is ever lost. */
export function FlowEditor(props: Props) {
  const [state, send] = useForm(writeFlow)
  const draft = Object.keys(state.sent).length ? draftOf(state.sent) : props.draft
  return <Editing key={`${state.turn} ${props.seen}`} {...props} draft={draft} state={state} send={send} />
}

const HEADS: Record<Part, { title: string; what: string; add: string }> = {
  questions: {
    title: 'Frågor',
    what: 'I den ordning de ställs högt. En fråga kan bero på svaret på en tidigare.',
    add: 'Lägg till en fråga',
  },
  steps: { title: 'Checklista', what: 'Vad som ska göras efter samtalet, av vem och när.', add: 'Lägg till ett steg' },
  texts: {
    title: 'Texter',
    what: 'Vad handläggaren säger till den som ringer, och vad handläggaren själv ska veta.',
    add: 'Lägg till en text',
  },
  priorities: {
    title: 'Prioritet',
    what: 'Svar som gör ärendet mer eller mindre bråttom än typen brukar vara. Stämmer flera gäller den mest brådskande.',
    add: 'Lägg till en regel',
  },
}

function Editing(props: Props & { state: FormState<FlowSaved>; send: (form: FormData) => void }) {
  const { typeKey, name, draft, seen, version, hasDraft, state, send } = props
  const [live, setLive] = useState(draft)
  const focus = state.value?.focus ?? null
  const field: FlowField = (field, value) => ({
    name: field,
    id: `flode-${field}`,
    defaultValue: value,
    error: refusalOf(state, field),
    autoFocus: focus === field,
  })
  const needsLook = (prefix: string) =>
    Boolean(focus?.startsWith(`${prefix}.`)) || state.refusals.some(({ field }) => field?.startsWith(`${prefix}.`))
  const parts: FlowParts = { field, needsLook, focus, questions: live.questions }
  const onChange = (event: FormEvent<HTMLFormElement>) =>
    setLive(draftOf(Object.fromEntries(new FormData(event.currentTarget))))
  return (
    <Columns
      rail={
        <Panel title="Så möter handläggaren det">
          <FlowPreview typeKey={typeKey} name={name} draft={live} />
        </Panel>
      }
    >
      <form action={send} onChange={onChange}>
        {/* Enter in a field presses the first button of a form: that one saves and moves nothing. */}
        <button type="submit" name="gor" value="spara" className="sr-only" tabIndex={-1} aria-hidden="true">
          Spara utkastet
        </button>
        <input type="hidden" name="typ" value={typeKey} />
        <input type="hidden" name="sett" value={state.conflict?.version ?? seen} />
        <div className="stack">
          <FormErrors errors={errorsOf('flode', state)} title="Flödet är inte sparat" />
          <Conflict conflict={state.conflict} />
          <Told saved={state.value} />
          {PARTS.map((part) => (
            <Panel key={part} title={HEADS[part].title}>
              <p className="soft small">{HEADS[part].what}</p>
              <ol className="flow-items">
                <Items part={part} draft={draft} live={live} parts={parts} />
              </ol>
              <SubmitButton
                variant="secondary"
                icon="plus"
                name="gor"
                value={`add:${part}`}
                id={`flode-add:${part}`}
                autoFocus={focus === `add:${part}`}
                pendingLabel={HEADS[part].add}
              >
                {HEADS[part].add}
              </SubmitButton>
            </Panel>
          ))}
          <Endings decisions={draft.decisions} />
          <div className="flow-save">
            <SubmitButton name="gor" value="spara" variant="secondary" icon="save" pendingLabel="Sparar …">
              Spara utkastet
            </SubmitButton>
            <SubmitButton name="gor" value="publicera" icon="check" pendingLabel="Publicerar …">
              {`Publicera version ${version}`}
            </SubmitButton>
            {hasDraft && version > 1 ? (
              <SubmitButton name="gor" value="om" variant="quiet" icon="undo-2" pendingLabel="Hämtar …">
                {`Börja om från version ${version - 1}`}
              </SubmitButton>
            ) : null}
          </div>
        </div>
      </form>
    </Columns>
  )
}

interface ItemsProps {
  part: Part
  draft: Draft
  live: Draft
  parts: FlowParts
}

function Items({ part, draft, live, parts }: ItemsProps) {
  const places = [...draft[part].keys()]
  const at = (place: number) => ({ ...parts, place, last: place === places.length - 1 })
  // The place is the name: moving is done by the server, and the form is drawn anew.
  return places.map((place) => <Item key={place} {...{ part, draft, live, place }} parts={at(place)} />)
}

interface ItemProps extends Omit<ItemsProps, 'parts'> {
  place: number
  parts: FlowParts & { place: number; last: boolean }
}

function Item({ part, draft, live, place, parts }: ItemProps) {
  const [question, step] = [draft.questions[place], draft.steps[place]]
  const [text, rule] = [draft.texts[place], draft.priorities[place]]
  if (part === 'questions') return question && <QuestionItem {...parts} question={question} />
  if (part === 'steps') return step && <StepItem {...parts} item={step} now={live.steps[place] ?? step} />
  if (part === 'texts') return text && <TextItem {...parts} item={text} now={live.texts[place] ?? text} />
  return rule && <PriorityItem {...parts} item={rule} now={live.priorities[place] ?? rule} />
}

function Endings({ decisions }: { decisions: readonly string[] }) {
  return (
    <Panel title="Så får ärendet avslutas">
      <fieldset className="field">
        <legend className="sr-only">Så får ärendet avslutas</legend>
        <p className="field-hint">Välj inget, så går alla sätt bra.</p>
        <div className="choices">
          {RESOLUTIONS.map((resolution) => (
            <Checkbox
              key={resolution}
              name={`decisions.${resolution}`}
              id={`flode-decisions.${resolution}`}
              label={RESOLUTION_NAMES[resolution]}
              defaultChecked={decisions.includes(resolution)}
            />
          ))}
        </div>
      </fieldset>
    </Panel>
  )
}

function Told({ saved }: { saved: FlowSaved | undefined }) {
  if (!saved) return null
  return saved.published === null ? (
    <p role="status" className="soft">
      Utkastet är sparat.
    </p>
  ) : (
    <Callout kind="success" live title={`Version ${saved.published} är publicerad`}>
      Nya ärenden börjar med den nu. Ärenden som redan har börjat behåller sin.
    </Callout>
  )
}
