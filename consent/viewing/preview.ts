import 'server-only'
import { mayEditPolicies } from '#consent/permissions.ts'
import type { PolicyKind, PolicyLanguage, PolicyText } from '#consent/policies/policy.ts'
import { textIn } from '#consent/policies/reading/published.ts'
import { type Content, currentContent } from '#consent/serving/content.ts'
import { policyPage } from '#consent/viewing/policies-page.ts'
import type { Actor } from '#platform/actor.ts'

/** How a visitor may stand when she meets the page. */
export const PREVIEW_VARIANTS = ['fraga', 'nej', 'ja'] as const
export type PreviewVariant = (typeof PREVIEW_VARIANTS)[number]

export interface Preview {
  readonly text: PolicyText
  /** Whether it is a draft, and not what the public reads already. */
  readonly isDraft: boolean
  readonly content: Content
}

/** A policy's draft, or else its newest edition, as it would be shown now; undefined for whoever may not see it. */
export async function previewOf(
  actor: Actor,
  kind: PolicyKind,
  language: PolicyLanguage,
): Promise<Preview | undefined> {
  const page = mayEditPolicies(actor) ? await policyPage(actor, kind) : undefined
  if (!page) return undefined
  return { text: textIn(page.words, language), isDraft: page.draft !== undefined, content: await currentContent() }
}
