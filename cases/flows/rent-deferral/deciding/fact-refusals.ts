import type { Creditor } from '#cases/flows/rent-deferral/creditor.ts'
import type { Criterion } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { isGranted, type Outcome } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { ocrFault } from '#cases/flows/rent-deferral/money/ocr.ts'
import { OCR_CHECK } from '#cases/flows/rent-deferral/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import type { Refusal } from '#platform/result.ts'

/** What must be known before this may be proposed, as sentences that say what to do. Pure. */
export function factRefusals(
  outcome: Outcome,
  facts: DeferralFacts,
  criteria: readonly Criterion[],
  creditor: Creditor | null,
  rules: Rules,
): Refusal[] {
  if (outcome === 'hand_over') return []
  if (facts.collection === 'yes')
    return [{ message: 'Avin ligger hos inkasso. Här fattas inget beslut: lämna över och hänvisa medlemmen dit.' }]
  const missing = [
    ...(facts.claim ? [] : ['vad avin gäller']),
    ...(facts.ocr ? [] : ['OCR-numret']),
    ...(facts.amount === undefined ? ['beloppet'] : []),
    ...(facts.due_date ? [] : ['förfallodagen']),
    ...unanswered(outcome, criteria),
  ]
  const refusals: Refusal[] = []
  if (missing.length) refusals.push({ message: `Fyll först i ${listed(missing)} bland svaren.` })
  const fault = facts.ocr ? ocrFault(facts.ocr, rule(rules, OCR_CHECK)) : null
  if (fault) refusals.push({ message: fault })
  if (!creditor)
    refusals.push({
      message: 'Koppla ärendet till medlemmen eller bostaden först, så att det syns vems fordran det är.',
    })
  return refusals
}

/** One failing criterion is enough to refuse; to grant, every one must be known. */
function unanswered(outcome: Outcome, criteria: readonly Criterion[]): string[] {
  const isEnough = !isGranted(outcome) && criteria.some(({ result }) => result === 'fail')
  const asked = criteria.filter(({ key, result }) => result === 'unknown' && key !== 'before_due')
  return isEnough ? [] : asked.map(({ name }) => name.toLocaleLowerCase('sv'))
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
}
