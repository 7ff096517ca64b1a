import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { mayKeepSettings } from '#staff/development/permissions.ts'
import { SETTINGS, type SettingKey } from '#staff/development/settings.ts'
import { settingsPage } from '#staff/development/settling/settings-page.ts'
import { SettingForm } from '#staff/development/ui/setting-form.tsx'

export const metadata: Metadata = { title: 'Regler för utveckling' }

async function DevelopmentRulesPage() {
  const actor = await requireActor(mayKeepSettings)
  const { values, changes, today } = await settingsPage(actor)
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/min-utveckling">Min utveckling</Link>}
        title="Regler för utveckling"
        meta="Hur länge uppgifter sparas, och när lärtillfällen får användas. Varje ändring gäller från en viss dag."
      />
      <Columns
        rail={
          <Panel title="Ändringar">
            {changes.length ? null : <p className="soft">Inget är ändrat. Grundvärdena gäller.</p>}
            <ul className="plain-list">
              {changes.map(({ id, key, value, validFrom, who, at }) => (
                <li key={id}>
                  {SETTINGS[key].name}: {shown(key, value)} från {swedishPlainDate(validFrom)}
                  <span className="row-under">
                    {who}, {swedishInstant(at)}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        }
      >
        {values.map(({ key, value }) => (
          <Panel key={key} title={SETTINGS[key].name}>
            <p>
              <strong>{shown(key, value)}</strong>
            </p>
            <p className="soft">
              {SETTINGS[key].explains} Källa: {SETTINGS[key].source}
            </p>
            <details className="disclosure">
              <summary>Ändra</summary>
              <SettingForm settingKey={key} value={value} today={today} />
            </details>
          </Panel>
        ))}
      </Columns>
    </>
  )
}

function shown(key: SettingKey, value: string): string {
  const { kind } = SETTINGS[key]
  if (kind === 'date') return value ? swedishPlainDate(value) : 'inget datum'
  return `${value} ${kind === 'days' ? 'dagar' : 'månader'}`
}

export default door(DevelopmentRulesPage)
