import type { Metadata } from 'next'
import { TokenForm } from '#app/(intranet)/administration/nycklar/token-form.tsx'
import { TokenTable } from '#app/(intranet)/administration/nycklar/token-table.tsx'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { mayEditTokens } from '#platform/api/tokens/token.ts'
import { tokensPage } from '#platform/api/tokens/tokens-page.ts'
import { swedishInstant } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Nycklar' }

/** Which other systems are let in through `/api/v1`. */
async function TokensPage() {
  const actor = await requireActor(mayEditTokens)
  const { rows, events } = await tokensPage(actor)
  return (
    <>
      <PageHeader eyebrow="Administration" title="Nycklar" />
      <Columns
        rail={
          <>
            <Panel title="Ny nyckel">
              <TokenForm />
            </Panel>
            <Panel title="Senaste ändringar">
              {events.length === 0 ? <p className="soft">Inga ändringar ännu.</p> : null}
              <ul className="plain-list">
                {events.map((event) => (
                  <li key={event.id}>
                    {event.actor} {event.kind === 'created' ? 'skapade' : 'återkallade'} nyckeln för {event.token}
                    <span className="row-under">{swedishInstant(event.at)}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        }
      >
        <Panel flush={rows.length > 0}>
          {rows.length > 0 ? (
            <TokenTable rows={rows} />
          ) : (
            <EmptyState title="Inga andra system är insläppta">
              En nyckel låter ett annat system, till exempel telefonväxeln, läsa eller registrera ärenden. Vad som går
              att göra står i{' '}
              <a className="link" href="/api/v1/openapi.json">
                beskrivningen av gränssnittet
              </a>
              .
            </EmptyState>
          )}
        </Panel>
      </Columns>
    </>
  )
}

export default door(TokensPage)
