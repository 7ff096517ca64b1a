import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { ViewList } from '#components/layout/view-list.tsx'
import { mayEditPolicies } from '#consent/permissions.ts'
import { isPolicyKind, LANGUAGE_NAMES, POLICIES, POLICY_LANGUAGES } from '#consent/policies/policy.ts'
import { PolicyPreview } from '#consent/ui/policy-preview.tsx'
import { PREVIEW_VARIANTS, previewOf } from '#consent/viewing/preview.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Förhandsvisning' }

const VARIANTS = { fraga: 'Har inte svarat', nej: 'Har sagt nej', ja: 'Har sagt ja' } as const

interface Props {
  params: Promise<{ kind: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function PreviewPage({ params, searchParams }: Props) {
  const actor = await requireActor(mayEditPolicies)
  const [{ kind }, wishes] = [await params, await searchParams]
  if (!isPolicyKind(kind)) notFound()
  const language = POLICY_LANGUAGES.find((one) => one === wishes.sprak) ?? 'sv'
  const variant = PREVIEW_VARIANTS.find((one) => one === wishes.lage) ?? 'fraga'
  const preview = await previewOf(actor, kind, language)
  if (!preview) notFound()
  const href = (to: { sprak?: string; lage?: string }) =>
    `/redaktion/policyer/${kind}/forhandsvisning?${new URLSearchParams({ sprak: language, lage: variant, ...to })}`
  return (
    <>
      <PageHeader
        eyebrow={<Link href={`/redaktion/policyer/${kind}`}>{POLICIES[kind].name}</Link>}
        title="Förhandsvisning"
        meta={preview.isDraft ? 'Utkastet, så som det senast sparades.' : 'Det som redan är publicerat.'}
      />
      <Columns
        side="left"
        rail={
          <ViewList
            label="Varianter"
            groups={[
              {
                heading: 'Språk',
                views: POLICY_LANGUAGES.map((one) => ({
                  href: href({ sprak: one }),
                  label: LANGUAGE_NAMES[one],
                  current: one === language,
                })),
              },
              {
                heading: 'Besökaren',
                views: PREVIEW_VARIANTS.map((one) => ({
                  href: href({ lage: one }),
                  label: VARIANTS[one],
                  current: one === variant,
                })),
              },
            ]}
          />
        }
      >
        <Panel>
          <PolicyPreview {...preview} kind={kind} language={language} variant={variant} />
        </Panel>
      </Columns>
    </>
  )
}

export default door(PreviewPage)
