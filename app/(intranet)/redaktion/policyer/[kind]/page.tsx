import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { ButtonInside, buttonClass, LinkButton } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { isPolicyKind, POLICIES } from '#consent/policies/policy.ts'
import { Comparison } from '#consent/policies/ui/comparison.tsx'
import { PolicyForm } from '#consent/ui/policy-form.tsx'
import { PolicyHistory } from '#consent/ui/policy-history.tsx'
import { policyPage } from '#consent/viewing/policies-page.ts'
import { swedishInstant } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Policy' }

async function PolicyPage({ params }: { params: Promise<{ kind: string }> }) {
  const actor = await requireActor(mayEditPolicies)
  const { kind } = await params
  const page = isPolicyKind(kind) ? await policyPage(actor, kind) : undefined
  if (!page) notFound()
  const { words, reason, revision, draft, newest, history, changes } = page
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/redaktion/policyer">Policyer</Link>}
        title={POLICIES[page.kind].name}
        meta={
          newest ? `Utgåva ${newest.edition} är publicerad på ${POLICIES[page.kind].path}.` : 'Inget är publicerat än.'
        }
        actions={
          <>
            <LinkButton small icon="eye" href={`/redaktion/policyer/${page.kind}/forhandsvisning`}>
              Förhandsvisa
            </LinkButton>
            {/* Not of this application's frame: the browser fetches it itself. */}
            <a className={buttonClass({ variant: 'quiet', small: true })} href={POLICIES[page.kind].path}>
              <ButtonInside icon="external-link">Se sidan</ButtonInside>
            </a>
          </>
        }
      />
      <div className="stack">
        {draft?.scheduledAt ? (
          <Callout kind="warn" title="Väntar på sin tid">
            Utkastet publiceras av sig själv {swedishInstant(draft.scheduledAt)}. Sparar du ändringar tas tiden
            tillbaka.
          </Callout>
        ) : null}
        <Panel title={draft ? `Utkast, sparat av ${draft.savedBy} ${swedishInstant(draft.savedAt)}` : 'Skriv om'}>
          <PolicyForm
            kind={page.kind}
            words={words}
            reason={reason}
            revision={revision}
            hasDraft={draft !== undefined}
          />
        </Panel>
        {draft ? (
          <Panel title={`Utkastet mot utgåva ${newest?.edition ?? '–'}`}>
            <h3 className="subheading">Svenska</h3>
            <Comparison found={changes.sv} language="sv" />
            <h3 className="subheading">Engelska</h3>
            <div lang="en">
              <Comparison found={changes.en} language="en" />
            </div>
          </Panel>
        ) : null}
        <Panel title="Historik">
          <PolicyHistory history={history} events={page.events} path={POLICIES[page.kind].path} />
        </Panel>
      </div>
    </>
  )
}

export default door(PolicyPage)
