import { warningBeforeGivingOut } from '#cases/identifying/identification.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { Callout } from '#components/status/callout.tsx'

/** Stands first in every form that gives out money, a contract or personal data: an answer, a decision, a letter. */
export function IdentificationWarning({
  kase,
}: {
  kase: Pick<CasePage, 'identification' | 'identifiedBy' | 'priority'>
}) {
  const warning = warningBeforeGivingOut(kase)
  return warning ? (
    <Callout kind="warn" title="Inte tillräckligt identifierad">
      {warning}
    </Callout>
  ) : null
}
