import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { mayEditRules } from '#cases/permissions.ts'
import { SETTING_GROUPS, type SettingGroup } from '#cases/rules/setting.ts'
import { RulesTable } from '#cases/rules/ui/rules-table.tsx'
import { rulesOverview } from '#cases/rules/viewing/rules-page.ts'
import { LinkButton } from '#components/button.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Regler' }

const idOf = (group: SettingGroup) => `regler-${SETTING_GROUPS.indexOf(group) + 1}`

async function RulesPage() {
  const actor = await requireActor(mayEditRules)
  const rules = await rulesOverview(actor)
  return (
    <>
      <PageHeader
        eyebrow="Administration"
        title="Regler"
        actions={SETTING_GROUPS.map((group) => (
          <LinkButton key={group} small variant="quiet" href={`#${idOf(group)}`}>
            {group}
          </LinkButton>
        ))}
        meta="En ändring gäller ärenden som kommer in från och med dagen du väljer. Ärenden som redan finns behåller det gamla."
      />
      <div className="stack">
        {SETTING_GROUPS.map((group) => (
          <Panel key={group} id={idOf(group)} title={group} flush>
            <RulesTable rules={rules.filter(({ setting }) => setting.group === group)} caption={group} />
          </Panel>
        ))}
      </div>
    </>
  )
}

export default door(RulesPage)
