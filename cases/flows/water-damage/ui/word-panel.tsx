'use client'

import { giveWord } from '#cases/flows/water-damage/actions.ts'
import { TOLD_WAY_NAMES } from '#cases/flows/water-damage/events.ts'
import type { WaterTenure } from '#cases/flows/water-damage/guidance.ts'
import { choices, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { Act } from '#cases/ui/act.tsx'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { Checkbox, RadioGroup } from '#components/forms/choices.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { DueTime } from '#components/status/time.tsx'
import { stockholmDate, stockholmTime, swedishInstant, timeLeft } from '#platform/dates.ts'
import type { FieldOf, FormState } from '#platform/form-state.ts'

const WAYS = Object.fromEntries(
  Object.entries(TOLD_WAY_NAMES).map(([way, name]) => [way, `${name[0]?.toLocaleUpperCase('sv')}${name.slice(1)}`]),
)

/** When it was first reported, which nobody can change, and when those affected hear from us next, which is never empty. */
export function WordFacts({ kase, tenure }: Pick<PanelProps, 'kase'> & { tenure: WaterTenure }) {
  const isTenant = tenure === 'tenant' || tenure === 'unknown'
  return (
    <DescriptionList
      rows={[
        ['Första anmälan', <FirstReport key="first" at={kase.receivedAt} isTenant={isTenant} />],
        ['Nästa besked senast', kase.promisedAt && <NextWord at={kase.promisedAt} readAt={kase.readAt} />],
      ]}
    />
  )
}

export function WordAct({ kase, detail, onDone }: PanelProps) {
  const others = detail.joint?.others.filter(({ isOpen }) => isOpen).length ?? 0
  return (
    <Act
      kase={kase}
      onDone={onDone}
      isPossible={kase.isOpen}
      id="gor-besked"
      label="Lämna besked"
      icon="message-square"
      keys="m"
      action={giveWord}
      submit="Spara beskedet"
    >
      {(field, state) => <WordFields field={field} state={state} detail={detail} others={others} />}
    </Act>
  )
}

function FirstReport({ at, isTenant }: { at: string; isTenant: boolean }) {
  return (
    <>
      {swedishInstant(new Date(at))}
      <span className="row-under">
        Kan inte ändras.{' '}
        {isTenant ? 'En hyresgäst kan ha rätt till lägre hyra räknat från den (JB 12 kap. 11 och 16 §§).' : null}
      </span>
    </>
  )
}

function NextWord({ at, readAt }: { at: string; readAt: string }) {
  const [due, read] = [new Date(at), new Date(readAt)]
  const tone = due < read ? 'late' : due.getTime() - read.getTime() < 4 * 3_600_000 ? 'soon' : 'calm'
  return (
    <>
      {swedishInstant(due)} ·{' '}
      <DueTime iso={at} exact={swedishInstant(due)} tone={tone}>
        {timeLeft(due, read)}
      </DueTime>
    </>
  )
}

interface FieldsProps extends Pick<PanelProps, 'detail'> {
  field: FieldOf
  state: FormState
  others: number
}

function WordFields({ field, state, detail, others }: FieldsProps) {
  const next = new Date(detail.nextWordAt)
  const { defaultValue: ticked, ...all } = field('all')
  return (
    <>
      <SubmissionKey state={state} initial={detail.formKeys.word} />
      <ScannedTextArea {...field('text')} label="Vad har du berättat?" required rows={3} />
      <RadioGroup {...field('by', 'phone')} label="Hur?" required inline options={choices(WAYS)} />
      <div className="form-row">
        <DateInput {...field('date', stockholmDate(next))} label="Nästa besked senast den" required />
        <TextInput {...field('time', stockholmTime(next))} label="Klockan" type="time" short required />
      </div>
      {others ? (
        <Checkbox
          id={all.id}
          name={all.name}
          defaultChecked={ticked === 'on'}
          label={`Samma besked till alla i den gemensamma händelsen (${others} till)`}
        />
      ) : null}
    </>
  )
}
