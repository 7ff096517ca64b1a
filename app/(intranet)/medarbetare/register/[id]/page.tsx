import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { DateInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { idIn } from '#staff/development/address.ts'
import { eventWords } from '#staff/keeping/event-words.ts'
import { personPage } from '#staff/keeping/person-page.ts'
import { HeldPanel } from '#staff/keeping/ui/held-panel.tsx'
import { mayKeepRegister } from '#staff/permissions.ts'
import { JoinForm } from '#staff/registering/ui/join-form.tsx'

export const metadata: Metadata = { title: 'Medarbetare i registret' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function PersonPage({ params, searchParams }: Props) {
  const actor = await requireActor(mayKeepRegister)
  const [{ id: segment }, { kand }] = await Promise.all([params, searchParams])
  const id = idIn(segment)
  const page = id ? await personPage(actor, id, typeof kand === 'string' ? kand : undefined) : undefined
  if (!page) notFound()
  const { knownOn, held, today } = page
  const holdsNow = held.some(({ validTo }) => validTo === null || validTo >= today)
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/register">Register</Link>}
        title={page.name}
        meta={page.externalId ? `Nummer i HR-systemet: ${page.externalId}` : undefined}
      />
      <Columns
        rail={
          <>
            <Panel title="Vad visste vi då?">
              <form className="form">
                <DateInput
                  name="kand"
                  id="kand"
                  label="Så som det var känt den"
                  required
                  defaultValue={knownOn ?? ''}
                  max={today}
                />
                <SubmitButton variant="secondary" small>
                  Visa
                </SubmitButton>
              </form>
            </Panel>
            {page.roles.length ? (
              <Panel title="Roller i intranätet">
                <ul className="plain-list">
                  {page.roles.map((role) => (
                    <li key={role}>{role}</li>
                  ))}
                </ul>
                <p className="soft mt-2">
                  Rollen upphör av sig själv dagen efter sista dagen i HSB Stockholm, och ärendearbetets roller när
                  någon lämnar KOMS. En administratör kan återkalla den tidigare.
                </p>
              </Panel>
            ) : null}
            <Panel title="Ändringar">
              {page.events.length ? null : <p className="soft">Inga ändringar är registrerade här.</p>}
              <ul className="plain-list">
                {page.events.map((event) => (
                  <li key={event.id}>
                    {eventWords(event.kind)}
                    <span className="row-under">
                      {event.actor}, {swedishInstant(event.at)}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        }
      >
        {knownOn ? (
          <Callout title={`Så som det var känt den ${swedishPlainDate(knownOn)}`}>
            <Link className="link" href={`/medarbetare/register/${page.id}`}>
              Visa det vi vet nu
            </Link>
          </Callout>
        ) : null}
        {held.length ? null : <EmptyState icon="user-round" title="Ingen tjänst är känd" level={2} />}
        {held.map((one) => (
          <HeldPanel key={one.key} held={one} reasons={page.reasons} mayChange={knownOn === null} />
        ))}
        {knownOn === null && !holdsNow ? (
          <Panel title="Börjar igen">
            <JoinForm {...page.choices} entities={page.entities} employeeId={page.id} />
          </Panel>
        ) : null}
      </Columns>
    </>
  )
}

export default door(PersonPage)
