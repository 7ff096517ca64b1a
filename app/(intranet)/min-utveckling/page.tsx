import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { typeNames } from '#cases/types/type-names.ts'
import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { readFields } from '#staff/competence/read-fields.ts'
import { FactForm } from '#staff/competence/ui/fact-form.tsx'
import { ownPage } from '#staff/development/own-page.ts'
import { mayKeepSettings } from '#staff/development/permissions.ts'
import { ClosePlanButton } from '#staff/development/ui/act-button.tsx'
import { Goals, SharedGoals } from '#staff/development/ui/goals.tsx'
import { LearningCases } from '#staff/development/ui/learning-cases.tsx'
import { Applications, Facts, LookedList, Notices, Seats, Signups } from '#staff/development/ui/own-lists.tsx'

export const metadata: Metadata = { title: 'Min utveckling' }

async function MyDevelopmentPage() {
  const actor = await requireActor()
  const [own, fields, types] = await Promise.all([ownPage(actor), readFields(), typeNames()])
  const today = stockholmDate(now())
  return (
    <>
      <PageHeader
        title="Min utveckling"
        meta="Sidan är din. Vad andra ser av den står vid varje del."
        actions={
          <>
            <LinkButton icon="graduation-cap" href="/medarbetare/utbildningar">
              Utbildningar
            </LinkButton>
            <LinkButton icon="signpost" href="/medarbetare/tjanster">
              Lediga tjänster
            </LinkButton>
            {mayKeepSettings(actor) ? (
              <LinkButton icon="settings" href="/medarbetare/utvecklingsregler">
                Regler
              </LinkButton>
            ) : null}
          </>
        }
      />
      <Columns
        rail={
          <>
            <Panel title="Mina tjänster">
              {own.seats.length ? <Seats seats={own.seats} /> : <p className="soft">Inget står i registret om dig.</p>}
            </Panel>
            <Panel title="Lärtillfällen">
              <LearningCases open={own.learningIsOpen} today={today} types={types} cases={own.learningCases} />
            </Panel>
            <Panel title="Vem har sett mig?">
              {own.looked.length ? (
                <LookedList looked={own.looked} />
              ) : (
                <p className="soft">Ingen, så långt loggen når.</p>
              )}
            </Panel>
          </>
        }
      >
        {own.notices.length ? (
          <Panel title="På gång">
            <Notices notices={own.notices} />
          </Panel>
        ) : null}
        <Panel title="Mina mål" actions={own.goals.length ? <ClosePlanButton /> : undefined}>
          <Goals goals={own.goals} />
        </Panel>
        {own.sharedWithMe.length ? (
          <Panel title="Mål som delats med dig">
            <SharedGoals goals={own.sharedWithMe} />
          </Panel>
        ) : null}
        <Panel title="Min kompetens">
          <p className="soft small mb-3">Din teamledare, verksamhetschefen och HR ser det här.</p>
          <Facts facts={own.facts} />
          <details className="disclosure">
            <summary>Skriv in något du kan</summary>
            <FactForm people={[]} fields={fields} own={actor.employeeId} />
          </details>
        </Panel>
        <Panel title="Mina ansökningar">
          {own.applications.length ? (
            <Applications applications={own.applications} />
          ) : (
            <p className="soft">Du har inte sökt någon tjänst.</p>
          )}
        </Panel>
        <Panel title="Mina utbildningar">
          {own.signups.length ? (
            <Signups signups={own.signups} />
          ) : (
            <p className="soft">Du har inte anmält dig till någon utbildning.</p>
          )}
        </Panel>
      </Columns>
    </>
  )
}

export default door(MyDevelopmentPage)
