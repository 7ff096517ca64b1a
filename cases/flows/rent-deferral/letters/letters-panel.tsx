import Link from 'next/link'
import { type KeptLetter, LETTER_NAMES } from '#cases/flows/rent-deferral/letters/letter.ts'
import { Panel } from '#components/layout/panel.tsx'
import { swedishInstant } from '#platform/dates.ts'

/** What the member has been sent, each as it was kept. Nothing is shown while nothing has been sent. */
export function LettersPanel({ number, letters }: { number: string; letters: readonly KeptLetter[] }) {
  if (!letters.length) return null
  return (
    <Panel title="Brev">
      <ul className="plain-list">
        {letters.map(({ id, kind, title, createdAt }) => (
          <li key={id}>
            <Link className="link" href={`/arenden/${number}/brev/${id}`} prefetch={false}>
              {title}
            </Link>
            <span className="row-under">
              {LETTER_NAMES[kind]} · {swedishInstant(new Date(createdAt))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
