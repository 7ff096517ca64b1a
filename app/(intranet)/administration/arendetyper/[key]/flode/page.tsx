import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { FlowEditor } from '#cases/flows/written/ui/flow-editor.tsx'
import { FlowVersions } from '#cases/flows/written/ui/flow-versions.tsx'
import { flowWriting } from '#cases/flows/written/viewing/flow-writing.ts'
import { mayEditRules } from '#cases/permissions.ts'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { swedishInstant } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Frågor och steg' }

interface Props {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function FlowPage({ params, searchParams }: Props) {
  const actor = await requireActor(mayEditRules)
  const [{ key }, { ny }] = await Promise.all([params, searchParams])
  const page = await flowWriting(actor, key)
  if (!page) notFound()
  const { typeKey, name, isCoded, draft, seen, version, saved, versions } = page
  const header = (
    <PageHeader
      eyebrow={
        <>
          <Link href="/administration/arendetyper">Ärendetyper</Link> ›{' '}
          <Link href={`/administration/arendetyper/${typeKey}`}>{name}</Link>
        </>
      }
      title="Frågor och steg"
      meta={saved ? `Utkast till version ${version}, sparat av ${saved.who} ${swedishInstant(saved.at)}` : undefined}
    />
  )
  if (isCoded)
    return (
      <>
        {header}
        <Panel>
          <EmptyState icon="list-checks" title="De här frågorna finns i programmet">
            Vad de leder till styrs av <Link href="/administration/regler">reglerna</Link>.
          </EmptyState>
        </Panel>
      </>
    )
  return (
    <>
      {header}
      {ny === undefined ? null : (
        <div className="mb-4">
          <Callout kind="success" live>
            Sparat. Handläggarna kan välja {name} nu. Skriv här vad de ska fråga och göra.
          </Callout>
        </div>
      )}
      <FlowEditor {...{ typeKey, name, draft, seen, version }} hasDraft={saved !== null} />
      <div className="mt-4">
        <Panel title="Versioner">
          <FlowVersions versions={versions} />
        </Panel>
      </div>
    </>
  )
}

export default door(FlowPage)
