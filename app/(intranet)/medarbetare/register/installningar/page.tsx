import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { settingsPage } from '#staff/keeping/settings-page.ts'
import { AliasForm, GapForm, ReasonForm, RetentionForm } from '#staff/keeping/ui/settings-forms.tsx'
import { END_CLASS_NAMES } from '#staff/moving/reason-words.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { RETENTION_NAMES } from '#staff/retention/retention.ts'

export const metadata: Metadata = { title: 'Registrets inställningar' }

async function SettingsPage() {
  await requireActor(mayKeepRegister)
  const today = stockholmDate(now())
  const { reasons, gaps, retention } = await settingsPage(today)
  return (
    <>
      <PageHeader eyebrow={<Link href="/medarbetare/register">Register</Link>} title="Inställningar" />
      <Columns
        rail={
          <>
            <Panel title="Längsta glapp vid en flytt">
              <p className="soft mb-3">
                Den som börjar på en ny tjänst i HSB Stockholm inom så många dagar har flyttat, inte slutat.
              </p>
              <DescriptionList
                rows={gaps.map(({ validFrom, gapDays }) => [`Från ${swedishPlainDate(validFrom)}`, `${gapDays} dagar`])}
              />
              <details className="disclosure mt-3">
                <summary>Ändra</summary>
                <GapForm />
              </details>
            </Panel>
            <Panel title="Hur länge namn sparas">
              <DescriptionList
                stacked
                rows={retention.map(({ key, value }) => [RETENTION_NAMES[key], `${value} dagar`])}
              />
              <details className="disclosure mt-3">
                <summary>Ändra</summary>
                <RetentionForm today={today} />
              </details>
            </Panel>
          </>
        }
      >
        <Panel title="Orsaker">
          <ul className="plain-list">
            {reasons.map((row) => (
              <li key={row.id}>
                <details className="disclosure">
                  <summary>
                    {row.name}
                    {row.active ? '' : ' (används inte)'}
                  </summary>
                  <ReasonForm row={row} />
                </details>
                <span className="row-under">
                  {END_CLASS_NAMES[row.class]}
                  {row.aliases.length ? `. I HR-systemet även: ${row.aliases.join(', ')}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="Ny orsak">
          <ReasonForm />
        </Panel>
        <Panel title="Koppla HR-systemets fritext till en orsak">
          <AliasForm reasons={reasons.map(({ id, name }) => ({ value: String(id), label: name }))} />
        </Panel>
      </Columns>
    </>
  )
}

export default door(SettingsPage)
