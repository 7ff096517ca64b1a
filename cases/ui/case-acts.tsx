'use client'

import { useMemo } from 'react'
import {
  askAnother,
  assign,
  close,
  correct,
  park,
  promiseAnswer,
  reclassify,
  reopen,
  reprioritise,
  requestFromMember,
  resume,
  take,
} from '#cases/actions.ts'
import { isWaiting, PRIORITIES, PRIORITY_NAMES } from '#cases/case.ts'
import { Act, QuickAct } from '#cases/ui/act.tsx'
import { ClosingFields } from '#cases/ui/closing-fields.tsx'
import { SubmissionKey } from '#cases/ui/submission-key.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { RadioGroup } from '#components/forms/choices.tsx'
import { ComboBox, type ComboOption } from '#components/forms/combo-box.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { type Command, Commands } from '#components/keyboard/commands.tsx'
import { refusalOf } from '#platform/form-state.ts'

interface Props {
  kase: CasePage
  actorId: number
  colleagues: readonly { id: number; name: string }[]
  types: readonly ComboOption[]
  onDone: () => void
  /** The act that is open from the start, by the end of its id. */
  openAct?: string | undefined
}

/** Everything that can be done with this case right now, each with its key. What cannot be done is not there. */
export function CaseActs({ kase, actorId, colleagues, types, onDone, openAct }: Props) {
  const common = { kase, onDone, openAct }
  const isMine = kase.assigneeId === actorId
  const waits = isWaiting(kase.status)
  const commands = useMemo(() => commandsOf(kase, isMine), [kase, isMine])
  return (
    <div className="acts">
      <Commands items={commands} />
      {kase.isOpen && !isMine ? (
        <QuickAct {...common} id="gor-ta" label="Ta ärendet" icon="hand" keys="t" action={take} pending="Tar …" />
      ) : null}
      {waits ? (
        <Act
          {...common}
          id="gor-ateruppta"
          label="Återuppta"
          icon="circle-play"
          keys="u"
          action={resume}
          submit="Återuppta ärendet"
          pending="Återupptar …"
        >
          {(state) => (
            <RadioGroup
              name="answered"
              label="Har svaret kommit?"
              required
              inline
              defaultValue={state.sent.answered ?? 'yes'}
              options={[
                { value: 'yes', label: 'Ja' },
                { value: 'no', label: 'Nej, vi går vidare ändå' },
              ]}
            />
          )}
        </Act>
      ) : null}
      {kase.isOpen ? (
        <>
          <Act
            {...common}
            id="gor-avsluta"
            label="Avsluta"
            icon="circle-check"
            keys="e"
            action={close}
            submit="Avsluta ärendet"
            pending="Avslutar …"
          >
            {(state) => <ClosingFields state={state} />}
          </Act>
          {kase.may.assign ? (
            <Act
              {...common}
              id="gor-tilldela"
              label="Tilldela"
              icon="user-check"
              keys="a"
              action={assign}
              submit="Tilldela"
              pending="Tilldelar …"
            >
              {(state) => (
                <Select
                  name="assigneeId"
                  label="Till vem?"
                  required
                  placeholder="Lägg tillbaka i kön"
                  defaultValue={state.sent.assigneeId ?? ''}
                  error={refusalOf(state, 'assigneeId')}
                  options={colleagues.map(({ id, name }) => ({
                    value: String(id),
                    label: id === actorId ? `${name} (jag)` : name,
                  }))}
                />
              )}
            </Act>
          ) : null}
          <Act
            {...common}
            id="gor-komplettera"
            label="Begär komplettering"
            icon="hourglass"
            keys="b"
            action={requestFromMember}
            submit="Begär komplettering"
            pending="Sparar …"
          >
            {(state) => (
              <>
                <TextArea
                  name="text"
                  id="komplettering"
                  label="Vad ska medlemmen komplettera med?"
                  required
                  defaultValue={state.sent.text}
                  error={refusalOf(state, 'text')}
                />
                <DateInput
                  name="due"
                  id="komplettering-dag"
                  label="Senast"
                  required
                  defaultValue={state.sent.due}
                  error={refusalOf(state, 'due')}
                />
              </>
            )}
          </Act>
          <Act
            {...common}
            id="gor-fraga"
            label="Vänta på annan"
            icon="messages-square"
            keys="w"
            action={askAnother}
            submit="Vänta på svar"
            pending="Sparar …"
          >
            {(state) => (
              <>
                <TextInput
                  name="party"
                  label="Vem väntar vi på?"
                  hint="Till exempel förvaltaren, jouren eller försäkringsbolaget."
                  required
                  defaultValue={state.sent.party}
                  error={refusalOf(state, 'party')}
                />
                <TextArea
                  name="text"
                  id="fraga"
                  label="Vad behöver vi?"
                  required
                  defaultValue={state.sent.text}
                  error={refusalOf(state, 'text')}
                />
                <DateInput
                  name="due"
                  id="fraga-dag"
                  label="Bevaka den"
                  defaultValue={state.sent.due}
                  error={refusalOf(state, 'due')}
                />
              </>
            )}
          </Act>
          <Act
            {...common}
            id="gor-parkera"
            label="Parkera"
            icon="circle-pause"
            keys="p"
            action={park}
            submit="Parkera ärendet"
            pending="Parkerar …"
          >
            {(state) => (
              <>
                <DateInput
                  name="until"
                  label="Väck ärendet den"
                  required
                  defaultValue={state.sent.until}
                  error={refusalOf(state, 'until')}
                />
                <TextArea
                  name="text"
                  id="parkering"
                  label="Varför?"
                  rows={2}
                  defaultValue={state.sent.text}
                  error={refusalOf(state, 'text')}
                />
              </>
            )}
          </Act>
          <Act
            {...common}
            id="gor-lova"
            label="Lova svar"
            icon="handshake"
            keys="l"
            action={promiseAnswer}
            submit="Spara löftet"
            pending="Sparar …"
          >
            {(state) => (
              <>
                <SubmissionKey state={state} initial={kase.formKeys.promise} />
                <DateInput
                  name="date"
                  label="Jag återkommer senast den"
                  required
                  defaultValue={state.sent.date}
                  error={refusalOf(state, 'date')}
                />
                <TextInput
                  name="time"
                  label="Klockan"
                  type="time"
                  short
                  required
                  defaultValue={state.sent.time ?? '16:00'}
                  error={refusalOf(state, 'time')}
                />
                <TextArea
                  name="text"
                  id="lofte"
                  label="Vad är lovat?"
                  rows={2}
                  defaultValue={state.sent.text}
                  error={refusalOf(state, 'text')}
                />
              </>
            )}
          </Act>
        </>
      ) : (
        <Act
          {...common}
          id="gor-ateroppna"
          label="Återöppna"
          icon="rotate-ccw"
          keys="o"
          action={reopen}
          submit="Återöppna ärendet"
          pending="Öppnar …"
        >
          {(state) => (
            <TextArea
              name="text"
              id="skal"
              label="Varför öppnas ärendet igen?"
              required
              defaultValue={state.sent.text}
              error={refusalOf(state, 'text')}
            />
          )}
        </Act>
      )}
      <Act
        {...common}
        isMinor
        id="gor-typ"
        label="Byt typ"
        icon="tag"
        keys="y"
        action={reclassify}
        submit="Byt typ"
        pending="Byter …"
      >
        {(state) => (
          <ComboBox
            name="typeKey"
            textName="type"
            label="Ny ärendetyp"
            required
            options={types}
            defaultText={state.sent.type}
            error={refusalOf(state, 'type')}
          />
        )}
      </Act>
      <Act
        {...common}
        isMinor
        id="gor-prioritet"
        label="Byt prioritet"
        icon="flag"
        keys="r"
        action={reprioritise}
        submit="Byt prioritet"
        pending="Byter …"
      >
        {(state) => (
          <RadioGroup
            name="priority"
            label="Prioritet"
            required
            inline
            defaultValue={state.sent.priority ?? String(kase.priority)}
            error={refusalOf(state, 'priority')}
            options={PRIORITIES.map((value) => ({ value: String(value), label: PRIORITY_NAMES[value] }))}
          />
        )}
      </Act>
      <Act
        {...common}
        isMinor
        id="gor-ratta"
        label="Rätta"
        icon="pencil"
        action={correct}
        submit="Spara rättelsen"
        pending="Sparar …"
      >
        {(state) => (
          <>
            <TextInput
              name="title"
              label="Rubrik"
              required
              maxLength={200}
              defaultValue={state.sent.title ?? kase.title}
              error={refusalOf(state, 'title')}
            />
            <TextArea
              name="description"
              label="Beskrivning"
              rows={6}
              defaultValue={state.sent.description ?? kase.description}
              error={refusalOf(state, 'description')}
            />
          </>
        )}
      </Act>
    </div>
  )
}

function commandsOf(kase: CasePage, isMine: boolean): Command[] {
  const open: Command[] = [
    { id: 'close', label: 'Avsluta ärendet', keys: 'e', icon: 'circle-check', press: 'gor-avsluta' },
    ...(kase.may.assign
      ? [{ id: 'assign', label: 'Tilldela ärendet', keys: 'a', icon: 'user-check', press: 'gor-tilldela' } as const]
      : []),
    { id: 'ask-member', label: 'Begär komplettering', keys: 'b', icon: 'hourglass', press: 'gor-komplettera' },
    { id: 'ask-other', label: 'Vänta på annan', keys: 'w', icon: 'messages-square', press: 'gor-fraga' },
    { id: 'park', label: 'Parkera ärendet', keys: 'p', icon: 'circle-pause', press: 'gor-parkera' },
    { id: 'promise', label: 'Lova svar', keys: 'l', icon: 'handshake', press: 'gor-lova' },
  ]
  return [
    { id: 'note', label: 'Skriv en anteckning', keys: 'c', icon: 'sticky-note', press: 'anteckning' },
    ...(kase.isOpen && !isMine
      ? [{ id: 'take', label: 'Ta ärendet', keys: 't', icon: 'hand', press: 'gor-ta' } as const]
      : []),
    ...(isWaiting(kase.status)
      ? [{ id: 'resume', label: 'Återuppta ärendet', keys: 'u', icon: 'circle-play', press: 'gor-ateruppta' } as const]
      : []),
    ...(kase.isOpen
      ? open
      : [{ id: 'reopen', label: 'Återöppna ärendet', keys: 'o', icon: 'rotate-ccw', press: 'gor-ateroppna' } as const]),
    { id: 'type', label: 'Byt typ', keys: 'y', icon: 'tag', press: 'gor-typ' },
    { id: 'priority', label: 'Byt prioritet', keys: 'r', icon: 'flag', press: 'gor-prioritet' },
    { id: 'correct', label: 'Rätta rubrik och beskrivning', icon: 'pencil', press: 'gor-ratta' },
  ]
}
