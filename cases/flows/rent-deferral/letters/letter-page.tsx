import { PrintButton } from '#cases/flows/rent-deferral/letters/print-button.tsx'
import type { ArchivedLetter } from '#cases/flows/rent-deferral/letters/read-letter.ts'
import { ButtonInside, buttonClass, LinkButton } from '#components/button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { swedishInstant } from '#platform/dates.ts'

/** A letter as it was kept, to read and to print. What surrounds it is not printed. */
export function LetterPage({ number, letter }: { number: string; letter: ArchivedLetter }) {
  return (
    <div className="letter-page">
      <div className="letter-tools no-print">
        <div className="actions">
          <LinkButton href={`/arenden/${number}`} icon="arrow-left" variant="quiet">
            Till ärendet
          </LinkButton>
          <PrintButton />
          {/* A file, not a page of ours: the browser opens it by itself. */}
          <a className={buttonClass({})} href={`/arenden/${number}/brev/${letter.id}/pdf`}>
            <ButtonInside icon="file-text">Öppna som PDF</ButtonInside>
          </a>
        </div>
        <p className="small soft">Brevet arkiverades {swedishInstant(new Date(letter.createdAt))} och ändras aldrig.</p>
        {letter.restricted ? (
          <Callout kind="warn" title="Skyddade personuppgifter">
            Skriv ingen adress på kuvertet. Skicka brevet genom Skatteverkets postförmedling.
          </Callout>
        ) : null}
      </div>
      <div
        className="letter-sheet"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup as it was archived; html.ts escapes every word in it.
        dangerouslySetInnerHTML={{ __html: letter.html }}
      />
    </div>
  )
}
