import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { mayEditRules } from '#cases/permissions.ts'
import { settingOf } from '#cases/rules/catalogue.ts'
import { RuleForm } from '#cases/rules/ui/rule-form.tsx'
import { RuleHistory } from '#cases/rules/ui/rule-history.tsx'
import { ValueShown } from '#cases/rules/ui/value-shown.tsx'
import { rulePage } from '#cases/rules/viewing/rules-page.ts'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Regel' }

async function RulePage({ params }: { params: Promise<{ key: string }> }) {
  const actor = await requireActor(mayEditRules)
  const setting = settingOf(decodeURIComponent((await params).key))
  const page = setting && (await rulePage(actor, setting))
  if (!page) notFound()
  const { value, isDefault, coming, history, seen, today, openCases, associations } = page
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/administration/regler">Regler</Link>}
        title={setting.name}
        meta={`${setting.group}. ${setting.explains}`}
      />
      <Columns
        rail={
          <Panel title="Historik">
            <RuleHistory setting={setting} history={history} />
          </Panel>
        }
      >
        <Panel title="Gäller nu">
          <ValueShown setting={setting} value={value} of="gäller nu" />
          {isDefault ? (
            <p className="soft mt-2">Grundvärde. Källa: {setting.source.replace(/\.$/, '')}.</p>
          ) : (
            <details className="disclosure mt-2">
              <summary>Grundvärdet</summary>
              <ValueShown setting={setting} value={setting.initial} of="grundvärde" />
              <p className="soft mt-2">Källa: {setting.source.replace(/\.$/, '')}.</p>
            </details>
          )}
        </Panel>
        {coming.map((next) => (
          <Panel key={next.validFrom} title={`Kommer den ${swedishPlainDate(next.validFrom)}`}>
            <ValueShown setting={setting} value={next.value} of={`från ${next.validFrom}`} />
            <p className="soft mt-2">
              Blev det fel? Spara det som ska gälla från och med samma dag, så gäller det i stället.
            </p>
          </Panel>
        ))}
        <Panel title="Ändra regeln">
          <RuleForm {...{ setting, value, seen, today, openCases, associations }} />
        </Panel>
      </Columns>
    </>
  )
}

export default door(RulePage)
