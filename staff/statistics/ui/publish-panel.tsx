'use client'

import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Panel } from '#components/layout/panel.tsx'
import type { PublishedFigure } from '#platform/published-figures.ts'
import { useForm } from '#platform/use-form.ts'
import { publish, withdrawFigure } from '#staff/statistics/actions.ts'

interface Props {
  readonly year: number
  readonly published: Pick<PublishedFigure, 'id' | 'sentence' | 'numerator' | 'denominator'> | null
  /** What the statistics say now. */
  readonly numerator: number
  readonly denominator: number
}

/** Releases the year's share to the public page, and takes it back. */
export function PublishPanel({ year, published, numerator, denominator }: Props) {
  const [sent, send] = useForm(publish)
  const [taken, take] = useForm(withdrawFigure)
  const isSame = published?.numerator === numerator && published.denominator === denominator
  return (
    <Panel title="Publik siffra" className="no-print">
      {published ? (
        <p>
          På <a href="/om-koms">den publika sidan</a> står: ”{published.sentence}”
        </p>
      ) : (
        <p>{year} är inte publicerat. Den publika sidan visar bara det du släpper här.</p>
      )}
      {published && !isSame ? (
        <p>
          Registret säger nu {numerator} av {denominator}.
        </p>
      ) : null}
      {[...sent.refusals, ...taken.refusals].map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
      <div className="actions">
        {published && isSame ? null : (
          <form action={send}>
            <input type="hidden" name="year" value={year} />
            <SubmitButton variant="secondary" pendingLabel="Publicerar …">
              {published ? `Publicera ${year} på nytt` : `Publicera ${year}`}
            </SubmitButton>
          </form>
        )}
        {published ? (
          <form action={take}>
            <input type="hidden" name="id" value={published.id} />
            <SubmitButton variant="quiet" pendingLabel="Tar bort …">
              Ta bort från den publika sidan
            </SubmitButton>
          </form>
        ) : null}
      </div>
    </Panel>
  )
}
