import { DescriptionList } from '#components/layout/description-list.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import type { Wording } from '#staff/openings/opening-page.ts'

/** What an announcement said until it was changed, newest first. */
export function EarlierWordings({ wordings }: { wordings: readonly Wording[] }) {
  return wordings.map((one) => (
    <details key={one.version} className="disclosure">
      <summary>Så löd annonsen till {swedishInstant(one.until)}</summary>
      <DescriptionList
        rows={[
          ['Rubrik', one.title],
          ['Sök senast', swedishPlainDate(one.applyBy)],
          ['Tillträde', one.startsOn && swedishPlainDate(one.startsOn)],
          ['Mottagande chef', one.receiver],
        ]}
      />
      {one.description ? <p className="whitespace-pre-wrap mt-2">{one.description}</p> : null}
    </details>
  ))
}
