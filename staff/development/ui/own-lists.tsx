import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import { BASIS_NAMES } from '#staff/competence/competence.ts'
import { WithdrawFactButton } from '#staff/competence/ui/fact-buttons.tsx'
import type { Looked, OwnApplication, OwnFact, OwnNotice, OwnSeat, OwnSignup } from '#staff/development/own-page.ts'
import { ApplicationState } from '#staff/openings/ui/application-list.tsx'
import { noticeText, noticeTitle } from '#staff/training/notice-text.ts'
import { SIGNUP_NAMES } from '#staff/training/training.ts'

/** The seats one has held, the newest first. */
export function Seats({ seats }: { seats: readonly OwnSeat[] }) {
  return (
    <ul className="plain-list">
      {seats.map(({ title, unit, validFrom, validTo }) => (
        <li key={`${title} ${validFrom}`}>
          {title}, {unit}
          <span className="row-under">
            {validTo
              ? `${swedishPlainDate(validFrom)} – ${swedishPlainDate(validTo)}`
              : `sedan ${swedishPlainDate(validFrom)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One's own facts, and how each stands today. */
export function Facts({ facts }: { facts: readonly OwnFact[] }) {
  return (
    <ul className="plain-list">
      {facts.map((fact) => (
        <li key={fact.id} className="actions">
          <span className="min-w-0 flex-1">
            {fact.field}
            <span className="row-under">
              {BASIS_NAMES[fact.basis]}: {fact.evidence}, {swedishPlainDate(fact.achievedOn)}
            </span>
          </span>
          <FactState fact={fact} />
          {fact.confirmedBy ? null : <WithdrawFactButton factId={fact.id} label={`Ta bort ${fact.field}`} />}
        </li>
      ))}
    </ul>
  )
}

function FactState({ fact: { confirmedBy, standing, validTo } }: { fact: OwnFact }) {
  const until = validTo ? swedishPlainDate(validTo) : ''
  if (standing === 'expired') return <StatusTag icon="circle-x">Gick ut {until}</StatusTag>
  if (!confirmedBy)
    return (
      <StatusTag icon="circle-dashed" tone="water">
        Väntar på bekräftelse
      </StatusTag>
    )
  if (standing === 'expiring')
    return (
      <StatusTag icon="clock-alert" tone="amber">
        Går ut {until}
      </StatusTag>
    )
  return (
    <StatusTag icon="circle-check" tone="green">
      {until ? `Gäller till ${until}` : 'Gäller'}
    </StatusTag>
  )
}

/** What one is to be told about places at sessions. */
export function Notices({ notices }: { notices: readonly OwnNotice[] }) {
  return (
    <ul className="plain-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <Link className="link" href={`/medarbetare/utbildningar/${notice.courseId}`} prefetch={false}>
            {noticeTitle(notice.kind, notice)}
          </Link>
          <span className="row-under">{noticeText(notice.kind, notice)}</span>
        </li>
      ))}
    </ul>
  )
}

export function Signups({ signups }: { signups: readonly OwnSignup[] }) {
  return (
    <ul className="plain-list">
      {signups.map(({ id, courseId, course, startsOn, status }) => (
        <li key={id}>
          <Link className="link" href={`/medarbetare/utbildningar/${courseId}`} prefetch={false}>
            {course}
          </Link>
          <span className="row-under">
            {swedishPlainDate(startsOn)}, {SIGNUP_NAMES[status].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function Applications({ applications }: { applications: readonly OwnApplication[] }) {
  return (
    <ul className="plain-list">
      {applications.map((row) => (
        <li key={row.id} className="actions">
          <span className="min-w-0 flex-1">
            <Link className="link" href={`/medarbetare/tjanster/${row.openingId}`} prefetch={false}>
              {row.title}, {row.unit}
            </Link>
            <span className="row-under">
              Sökt {swedishPlainDate(row.appliedOn)}.{' '}
              {row.startsOn
                ? `Du börjar ${swedishPlainDate(row.startsOn)}.`
                : row.released
                  ? 'Din chef kan se den.'
                  : 'Din chef ser den inte.'}
            </span>
          </span>
          <ApplicationState row={row} />
        </li>
      ))}
    </ul>
  )
}

/** Who has seen one's name, and where. */
export function LookedList({ looked }: { looked: readonly Looked[] }) {
  return (
    <ul className="plain-list">
      {looked.map(({ id, at, who, place }) => (
        <li key={id}>
          {who}, {place}
          <span className="row-under">{swedishInstant(at)}</span>
        </li>
      ))}
    </ul>
  )
}
