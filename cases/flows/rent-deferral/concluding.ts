import type { Priority } from '#cases/case.ts'
import type { Because, Guidance, Warning } from '#cases/flows/conclusions.ts'
import type { Situation } from '#cases/flows/flow.ts'
import { daysBetween } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { creditorOf, isFee, tenureDoubt } from '#cases/flows/rent-deferral/creditor.ts'
import { windowStart } from '#cases/flows/rent-deferral/criteria/window.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { ocrFault } from '#cases/flows/rent-deferral/money/ocr.ts'
import { OCR_CHECK, URGENT_DAYS, WINDOW_MONTHS } from '#cases/flows/rent-deferral/settings.ts'
import { rule } from '#cases/rules/rules.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'

/** What the answers come to, beside the criteria. Pure. */

/** High while the avi is about to fall due, so that the answer comes before it does. */
export function priorityFor({ due_date }: DeferralFacts, { rules, receivedAt }: Situation): Because<Priority> | null {
  if (!due_date) return null
  const days = daysBetween(stockholmDate(new Date(receivedAt)), due_date)
  if (days < 0) return { value: 2, why: 'avin har redan förfallit' }
  if (days <= rule(rules, URGENT_DAYS)) return { value: 2, why: `avin förfaller ${swedishPlainDate(due_date)}` }
  return { value: 3, why: `avin förfaller först ${swedishPlainDate(due_date)}` }
}

export function warningsFor(facts: DeferralFacts, situation: Situation): Warning[] {
  const warnings: Warning[] = []
  const warn = (text: string | null) => text && warnings.push({ kind: 'warn', text })
  if (facts.collection === 'yes')
    warnings.push({ kind: 'warn', text: 'Avin ligger hos inkasso. Fatta inget beslut här, hänvisa dit.' })
  if (facts.ocr) warn(ocrFault(facts.ocr, rule(situation.rules, OCR_CHECK)))
  warn(tenureDoubt(facts, situation))
  const creditor = creditorOf(facts, situation)
  if (!creditor)
    warnings.push({
      kind: 'info',
      text: 'Koppla ärendet till medlemmen, så visas vems fordran det är och vem som beslutar.',
    })
  else
    warnings.push({
      kind: 'info',
      text:
        creditor.decider === 'board'
          ? `Fordran tillhör ${creditor.name}. Styrelsen beslutar, vi bereder.`
          : `Fordran tillhör ${creditor.name}. KOMS beslutar.`,
    })
  return warnings
}

export function guidanceFor(facts: DeferralFacts, { rules, receivedAt }: Situation): Guidance[] {
  if (facts.collection === 'yes') return []
  const from = windowStart(stockholmDate(new Date(receivedAt)), rule(rules, WINDOW_MONTHS))
  const guidance: Guidance[] = [
    { text: `Räkna tidigare anstånd och sena betalningar från ${swedishPlainDate(from)}.`, rule: 'Regeln om perioden' },
  ]
  if (isFee(facts) === false)
    guidance.push({
      text: 'En betalning räknas från dagen då banken tog emot uppdraget, inte från dagen då pengarna syns.',
      rule: 'Jordabalken 12 kap. 20 § tredje stycket',
    })
  return guidance
}
