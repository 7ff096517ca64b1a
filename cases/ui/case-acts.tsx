'use client'

import { useMemo } from 'react'
import * as act from '#cases/actions.ts'
import { AssignmentFields } from '#cases/assigning/assignment-fields.tsx'
import { isWaiting } from '#cases/case.ts'
import type { Changed } from '#cases/change-case.ts'
import { CorrectionFields } from '#cases/correcting/correction-fields.tsx'
import { MemberAnswerFields } from '#cases/first-contact/member-answer-fields.tsx'
import { ParkingFields } from '#cases/parking/parking-fields.tsx'
import { PromiseFields } from '#cases/promising/promise-fields.tsx'
import { PriorityFields, TypeFields } from '#cases/reclassifying/classification-fields.tsx'
import { ReopeningFields } from '#cases/reopening/reopening-fields.tsx'
import { Act, QuickAct } from '#cases/ui/act.tsx'
import { caseCommands } from '#cases/ui/case-commands.ts'
import { ClosingAct } from '#cases/ui/closing-act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { CompletionFields, OtherFields, ResumptionFields } from '#cases/waiting/waiting-fields.tsx'
import type { ComboOption } from '#components/forms/combo-box.tsx'
import { Commands } from '#components/keyboard/commands.tsx'

interface Props {
  kase: CasePage
  actorId: number
  colleagues: readonly { id: number; name: string }[]
  types: readonly ComboOption[]
  onDone: (changed: Changed) => void
  /** The act that is open from the start, by the end of its id. */
  openAct?: string | undefined
}

/** Everything that can be done with this case right now, each with its key. What cannot be done is not there. */
export function CaseActs({ kase, actorId, colleagues, types, onDone, openAct }: Props) {
  const common = { kase, onDone, openAct }
  const isMine = kase.assigneeId === actorId
  const commands = useMemo(() => caseCommands(kase, isMine), [kase, isMine])
  return (
    <div className="acts">
      <Commands items={commands} />
      {kase.isOpen && !isMine ? (
        <QuickAct {...common} id="gor-ta" label="Ta ärendet" icon="hand" keys="t" action={act.take} submit="Tar …" />
      ) : null}
      {kase.heldRestricted ? (
        <Act
          {...common}
          isMinor
          id="gor-lyft"
          label="Lyft skyddet"
          icon="shield"
          action={act.lift}
          submit="Jag har läst igenom ärendet, lyft skyddet"
        />
      ) : null}
      <Act
        {...common}
        isPossible={isWaiting(kase.status)}
        id="gor-ateruppta"
        label="Återuppta"
        icon="circle-play"
        keys="u"
        action={act.resume}
        submit="Återuppta ärendet"
      >
        {(field) => <ResumptionFields field={field} />}
      </Act>
      <OpenActs {...common} isPossible={kase.isOpen} actorId={actorId} colleagues={colleagues} />
      <Act
        {...common}
        isPossible={!kase.isOpen}
        id="gor-ateroppna"
        label="Återöppna"
        icon="rotate-ccw"
        keys="o"
        action={act.reopen}
        submit="Återöppna ärendet"
      >
        {(field) => <ReopeningFields field={field} />}
      </Act>
      <Act
        {...common}
        isPossible={!kase.isOpen}
        id="gor-medlemssvar"
        label="Medlemmens svar"
        icon="message-circle"
        keys="d"
        action={act.answerForMember}
        submit="Spara svaret"
      >
        {(field) => <MemberAnswerFields field={field} />}
      </Act>
      <Act
        {...common}
        isMinor
        id="gor-typ"
        label="Byt typ"
        icon="tag"
        keys="y"
        action={act.reclassify}
        submit="Byt typ"
      >
        {(field) => <TypeFields field={field} types={types} />}
      </Act>
      <Act
        {...common}
        isMinor
        id="gor-prioritet"
        label="Byt prioritet"
        icon="flag"
        keys="r"
        action={act.reprioritise}
        submit="Byt prioritet"
      >
        {(field) => <PriorityFields field={field} priority={kase.priority} />}
      </Act>
      <Act {...common} isMinor id="gor-ratta" label="Rätta" icon="pencil" action={act.correct} submit="Spara rättelsen">
        {(field) => <CorrectionFields field={field} title={kase.title} description={kase.description} />}
      </Act>
    </div>
  )
}

/** What only an open case allows. */
function OpenActs({ actorId, colleagues, ...common }: Omit<Props, 'types'> & { isPossible: boolean }) {
  const { kase } = common
  return (
    <>
      <ClosingAct {...common} />
      <Act
        {...common}
        isPossible={common.isPossible && kase.may.assign}
        id="gor-tilldela"
        label="Tilldela"
        icon="user-check"
        keys="a"
        action={act.assign}
        submit="Tilldela"
      >
        {(field) => <AssignmentFields field={field} colleagues={colleagues} actorId={actorId} />}
      </Act>
      <Act
        {...common}
        id="gor-komplettera"
        label="Begär komplettering"
        icon="hourglass"
        keys="b"
        action={act.requestFromMember}
        submit="Begär komplettering"
      >
        {(field) => <CompletionFields field={field} />}
      </Act>
      <Act
        {...common}
        id="gor-fraga"
        label="Vänta på annan"
        icon="messages-square"
        keys="w"
        action={act.askAnother}
        submit="Vänta på svar"
      >
        {(field) => <OtherFields field={field} />}
      </Act>
      <Act
        {...common}
        id="gor-parkera"
        label="Parkera"
        icon="circle-pause"
        keys="p"
        action={act.park}
        submit="Parkera ärendet"
      >
        {(field) => <ParkingFields field={field} />}
      </Act>
      <Act
        {...common}
        id="gor-lova"
        label="Lova svar"
        icon="handshake"
        keys="l"
        action={act.promiseAnswer}
        submit="Spara löftet"
      >
        {(field, state) => <PromiseFields field={field} state={state} formKey={kase.formKeys.promise} />}
      </Act>
    </>
  )
}
