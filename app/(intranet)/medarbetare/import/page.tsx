import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { requireActor } from '#platform/session.ts'
import { COLUMN_NAMES } from '#staff/importing/column-names.ts'
import { mayKeepRegister } from '#staff/permissions.ts'

export const metadata: Metadata = { title: 'Importera' }

const FAULTS: Readonly<Record<string, string>> = {
  tom: 'Ingen fil kom fram, eller så var den tom. Välj en fil med rader i.',
  stor: 'Filen är större än 20 MB. Dela den, eller be driften köra importen.',
  fort: 'Det gick väldigt fort. Vänta en minut och försök igen.',
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function ImportPage({ searchParams }: Props) {
  await requireActor(mayKeepRegister)
  const { fel } = await searchParams
  const fault = typeof fel === 'string' && Object.hasOwn(FAULTS, fel) ? FAULTS[fel] : undefined
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/register">Register</Link>}
        title="Importera från HR-systemet"
        meta="Ingenting ändras förrän du har sett skillnaden."
      />
      <div className="stack form-page">
        {fault ? <Callout kind="warn">{fault}</Callout> : null}
        <Panel title="Välj fil">
          <form className="form" method="post" action="/medarbetare/import/fil" encType="multipart/form-data">
            <div className="field">
              <label htmlFor="fil">CSV-fil</label>
              <p className="field-hint" id="fil-hint">
                Komma, semikolon eller tabb. UTF-8 eller Windows-1252. Högst 20 MB.
              </p>
              <input
                className="input"
                type="file"
                id="fil"
                name="fil"
                accept=".csv,.txt,.ndjson,.gz"
                aria-describedby="fil-hint"
              />
            </div>
            <SubmitButton icon="upload" pendingLabel="Läser …">
              Jämför med registret
            </SubmitButton>
          </form>
        </Panel>
        <Panel title="Kolumner">
          <ul className="plain-list">
            {Object.values(COLUMN_NAMES).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p className="soft mt-3">
            Heter de något annat i din fil väljer du vilken som är vilken i nästa steg. Samma fil två gånger ändrar
            ingenting. Filen raderas när den är importerad, annars efter ett dygn.
          </p>
        </Panel>
      </div>
    </>
  )
}

export default door(ImportPage)
