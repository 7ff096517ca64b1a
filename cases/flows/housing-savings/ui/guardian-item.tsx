'use client'

import Link from 'next/link'
import type { Changed } from '#cases/change-case.ts'
import { askForSignature, noteRefusal, noteSignature, removeGuardian } from '#cases/flows/housing-savings/actions.ts'
import { mayAct, SIGNATURE_STATE_NAMES, type SignatureState } from '#cases/flows/housing-savings/signature.ts'
import type { SavingsGuardian } from '#cases/flows/housing-savings/viewing/detail.ts'
import { Act } from '#cases/ui/act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import type { IconName } from '#components/icons/names.ts'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { Tone } from '#components/tone.ts'
import { CONTACT_PREFERENCE_NAMES } from '#members/person.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import type { FieldOf } from '#platform/form-state.ts'

interface Props {
  kase: CasePage
  guardian: SavingsGuardian
  bank: string
  mayWork: boolean
  /** 1 for the first. */
  nth: number
  onDone: (changed: Changed) => void
}
type Shown = Extract<SavingsGuardian, { hidden: false }>

const LOOKS: Record<SignatureState, { icon: IconName; tone: Tone }> = {
  not_asked: { icon: 'circle-dashed', tone: 'neutral' },
  asked: { icon: 'hourglass', tone: 'amber' },
  signed: { icon: 'badge-check', tone: 'green' },
  refused: { icon: 'circle-x', tone: 'danger' },
  left: { icon: 'x', tone: 'neutral' },
}

/** One guardian and her signature. Of one whom the actor may not see only that it goes through the bank. */
export function GuardianItem({ guardian, bank, nth, ...rest }: Props) {
  if (guardian.hidden)
    return (
      <li className="guardian">
        <p>
          <strong>Vårdnadshavare {nth}</strong>{' '}
          <StatusTag icon="shield" tone="danger">
            Skyddade uppgifter
          </StatusTag>
        </p>
        <p className="row-under">
          Underskriften går genom {bank}. Uppgifterna visas inte för dig. Skicka inget brev, och be en kollega med
          behörighet om något ska sägas.
        </p>
      </li>
    )
  return (
    <li className="guardian">
      <p>
        <Name guardian={guardian} />{' '}
        <StatusTag {...LOOKS[guardian.state]}>{SIGNATURE_STATE_NAMES[guardian.state]}</StatusTag>
        {guardian.shielded ? (
          <>
            {' '}
            <StatusTag icon="shield" tone="danger">
              Skyddade uppgifter
            </StatusTag>
          </>
        ) : null}
      </p>
      <p className="row-under">{factsOf(guardian).join(' · ')}</p>
      {guardian.shielded ? (
        <p className="row-under">
          Underskriften går genom {bank}. Kontakta bara på det sätt personen själv har valt. Post går genom
          Skatteverkets förmedling.
        </p>
      ) : null}
      {rest.mayWork ? <SignatureActs {...rest} guardian={guardian} /> : null}
    </li>
  )
}

function Name({ guardian: { personId, name } }: { guardian: Shown }) {
  if (personId === null) return <strong>{name}</strong>
  return (
    <Link className="link" href={`/personer/${personId}`} prefetch={false}>
      {name}
    </Link>
  )
}

function factsOf({ personId, phone, preference, askedOn, remindOn, reminders, signedOn, refusedOn }: Shown): string[] {
  const on = (date: string) => swedishPlainDate(date)
  return [
    personId === null && 'Uppgiven i samtalet, inte i registret',
    phone,
    preference && `vill helst: ${CONTACT_PREFERENCE_NAMES[preference].toLocaleLowerCase('sv')}`,
    signedOn && `skrev under ${on(signedOn)}`,
    refusedOn && `sa nej ${on(refusedOn)}`,
    askedOn && !signedOn && !refusedOn && `tillfrågad ${on(askedOn)}`,
    reminders > 0 && !signedOn && !refusedOn && (reminders === 1 ? 'påmind en gång' : `påmind ${reminders} gånger`),
    remindOn && `påminns ${on(remindOn)}`,
  ].filter((line): line is string => Boolean(line))
}

function SignatureActs({ kase, guardian, onDone }: Omit<Props, 'bank' | 'nth' | 'guardian'> & { guardian: Shown }) {
  const common = { kase, onDone, isMinor: true, hidden: { guardian: String(guardian.id) } }
  const signature = { ...guardian, leftOn: null }
  const today = kase.readAt.slice(0, 10)
  const id = (act: string) => `${act}-${guardian.id}`
  const day = (label: string) => (field: FieldOf) => <DateInput {...field('on', today)} label={label} required />
  const [given = guardian.name] = guardian.name.split(' ')
  return (
    <div className="acts acts-inline">
      <Act
        {...common}
        id={id('fraga')}
        isPossible={mayAct('ask', signature)}
        label={guardian.state === 'refused' ? `Fråga ${given} igen` : `Fråga ${given}`}
        icon="send"
        action={askForSignature}
        submit="Spara frågan"
      >
        {day('Frågan gick till banken')}
      </Act>
      <Act
        {...common}
        id={id('underskrift')}
        isPossible={mayAct('sign', signature)}
        label={`${given} har skrivit under`}
        icon="badge-check"
        action={noteSignature}
        submit="Spara underskriften"
      >
        {day('Skrev under')}
      </Act>
      <Act
        {...common}
        id={id('nej')}
        isPossible={mayAct('refuse', signature)}
        label={`${given} säger nej`}
        icon="circle-x"
        action={noteRefusal}
        submit="Spara svaret"
      >
        {day('Svarade')}
      </Act>
      <Act
        {...common}
        id={id('bort')}
        isPossible={mayAct('leave', signature)}
        label={`${given} ingår inte`}
        icon="x"
        action={removeGuardian}
        submit="Ta bort ur ansökan"
      >
        {(field) => <TextInput {...field('text')} label="Varför ingår hen inte längre?" required maxLength={500} />}
      </Act>
    </div>
  )
}
