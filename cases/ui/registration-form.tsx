'use client'

import { useEffect, useMemo, useState } from 'react'
import { register } from '#cases/actions.ts'
import { CHANNEL_NAMES, CHANNELS, PRIORITIES, PRIORITY_NAMES } from '#cases/case.ts'
import { ClosingFields } from '#cases/closing/closing-fields.tsx'
import { NOTHING_HAPPENED, proposedResolution } from '#cases/closing/propose.ts'
import { NOTHING_CONCLUDED } from '#cases/flows/conclusions.ts'
import { QuestionFields } from '#cases/flows/ui/question-fields.tsx'
import { sentAnswers, useAnswers } from '#cases/flows/ui/use-answers.ts'
import { useFlowToAsk } from '#cases/flows/ui/use-flow-to-ask.ts'
import { CallingOut, IDENTIFIED_BY_OPTIONS } from '#cases/identifying/identification-fields.tsx'
import { CALLING_OUT } from '#cases/identifying/settings.ts'
import { OUTCOME_NAMES, OUTCOMES } from '#cases/registering/registration.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { sensitiveWords } from '#cases/scanning/sensitive-words.ts'
import type { TypeOption } from '#cases/types/type-options.ts'
import { CallerField } from '#cases/ui/caller-field.tsx'
import { Conclusions } from '#cases/ui/conclusions.tsx'
import { ScannedTextArea, ScannedTextInput, SensitiveWordsContext } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { ComboBox } from '#components/forms/combo-box.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { errorsOf, fieldsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

const NOTHING_KNOWN = {}

interface Props {
  types: readonly TypeOption[]
  colleagues: readonly { id: number; name: string }[]
  formKey: string
  /** The rules of a case that begins now, whomever it is about. */
  rules: Rules
  /** A number that a telephone system opened the page with. */
  phone?: string | undefined
}

/**
 * Call mode: one screen from "who is it" to "what happens now", in the order a call goes, keyboard only if wanted.
 * A plain form underneath: it can be sent before the script has loaded, and a refusal gives back every word.
 */
export function RegistrationForm(props: Props) {
  const words = useMemo(() => sensitiveWords(props.rules), [props.rules])
  return (
    <SensitiveWordsContext value={words}>
      <CallForm {...props} />
    </SensitiveWordsContext>
  )
}

function CallForm({ types, colleagues, formKey, rules, phone }: Props) {
  const [state, send] = useForm(register)
  const [typeId, setTypeId] = useState<string>()
  const [words, setWords] = useState('')
  const [priority, setPriority] = useState('')
  const [identifiedBy, setIdentifiedBy] = useState<string>()
  const [about, setAbout] = useState<string>()
  const { sent } = state
  const field = fieldsOf('nytt', state)
  const type = types.find(({ id }) => id === (typeId ?? typeNamed(types, sent.type)))
  const { flow, situation } = useFlowToAsk(type?.id, about ?? (sent.about || undefined))
  const answering = useAnswers(flow, NOTHING_KNOWN, sentAnswers(sent))
  const concluded = flow && situation ? flow.conclude(answering.facts, situation) : NOTHING_CONCLUDED
  // A number in the address would stay in the browser's history.
  useEffect(() => {
    if (phone) window.history.replaceState(null, '', '/arenden/nytt')
  }, [phone])
  return (
    <form action={send} key={state.turn}>
      <FormErrors errors={errorsOf('nytt', state)} title="Ärendet är inte registrerat än" />
      <SubmissionKey state={state} initial={formKey} />
      <Columns
        rail={
          <Conclusions
            type={type}
            concluded={concluded}
            rules={situation?.rules ?? rules}
            words={words || (sent.description ?? '')}
            priority={priority || (sent.priority ?? '')}
            identifiedBy={identifiedBy ?? sent.identifiedBy ?? ''}
          />
        }
      >
        <Panel title="Samtalet">
          <div className="form">
            <CallerField
              key={state.turn}
              defaultAbout={sent.about}
              defaultText={sent.callerText ?? phone}
              id="nytt-about"
              error={refusalOf(state, 'about')}
              autoFocus={state.turn === 0}
              onChoose={setAbout}
            />
            <details
              className="disclosure"
              open={Boolean(sent.callerName || sent.callerPhone || sent.address) || undefined}
            >
              <summary>Finns inte i registret?</summary>
              <div className="form-row">
                <TextInput {...field('callerName')} label="Namn" maxLength={120} />
                <TextInput {...field('callerPhone')} label="Telefon att nå personen på" type="tel" maxLength={40} />
                <TextInput {...field('address')} label="Adress" maxLength={200} />
              </div>
            </details>
            <ComboBox
              name="typeKey"
              id="nytt-type"
              textName="type"
              label="Vad gäller det?"
              maxLength={100}
              hint="Skriv några bokstäver av typen, eller det ord som den som ringer använder."
              required
              options={types}
              defaultValue={typeNamed(types, sent.type)}
              defaultText={sent.type}
              onChoose={(option) => setTypeId(option?.id)}
              error={refusalOf(state, 'type')}
            />
            {flow ? <QuestionFields key={flow.key} answering={answering} field={field} known={NOTHING_KNOWN} /> : null}
            <ScannedTextArea
              {...field('description')}
              label="Vad berättar personen?"
              required
              rows={6}
              onChange={(event) => setWords(event.target.value)}
            />
            <ScannedTextInput
              {...field('title')}
              label="Rubrik"
              hint="Lämna tom, så blir det den första raden ovan."
              maxLength={200}
            />
            <div className="form">
              <RadioGroup
                {...field('channel', 'phone')}
                label="Hur kom det in?"
                required
                inline
                options={CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }))}
              />
              <div className="form-row">
                <Select
                  {...field('priority')}
                  label="Prioritet"
                  placeholder="Som typen säger"
                  required
                  onChange={(event) => setPriority(event.target.value)}
                  options={PRIORITIES.map((value) => ({ value: String(value), label: PRIORITY_NAMES[value] }))}
                />
                <Select
                  {...field('identifiedBy')}
                  label="Hur har personen visat vem det är?"
                  placeholder="Inte än"
                  required
                  onChange={(event) => setIdentifiedBy(event.target.value)}
                  options={IDENTIFIED_BY_OPTIONS}
                />
              </div>
              <CallingOut words={rule(rules, CALLING_OUT)} />
            </div>
          </div>
        </Panel>
        <Panel title="Vad händer nu?">
          <div className="form">
            <RadioGroup
              {...field('outcome', 'continue')}
              label={<span className="sr-only">Vad händer nu?</span>}
              required
              inline
              options={OUTCOMES.map((value) => ({ value, label: OUTCOME_NAMES[value] }))}
            />
            <div className="when-hand-over">
              <Select
                {...field('assigneeId')}
                label="Till vem?"
                required
                placeholder="Välj kollega"
                options={colleagues.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            </div>
            <div className="when-solved form">
              <ClosingFields
                field={field}
                proposal={proposedResolution(NOTHING_HAPPENED, concluded.decisions)}
                decisions={concluded.decisions}
                firstContact="yes"
              />
            </div>
            <div className="actions">
              <SubmitButton icon="check" pendingLabel="Registrerar …">
                Registrera ärendet
              </SubmitButton>
            </div>
          </div>
        </Panel>
      </Columns>
    </form>
  )
}

/** The option whose name was sent: a refused form shows the type that was chosen. */
function typeNamed(types: readonly TypeOption[], name: string | undefined): string | undefined {
  return name ? types.find((type) => type.name === name)?.id : undefined
}
