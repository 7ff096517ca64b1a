import 'server-only'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { declaredLines } from '#consent/policies/comparing/declared-lines.ts'
import { type Difference, differences } from '#consent/policies/comparing/differences.ts'
import { type Line, linesOf } from '#consent/policies/comparing/lines.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'
import type { PolicyKind, PolicyLanguage } from '#consent/policies/policy.ts'
import { publishedPolicy } from '#consent/policies/reading/published.ts'

/** What changed on a policy's page between two instants: its words, and what was declared. Undefined before its first edition. */
export async function comparePages(
  kind: PolicyKind,
  language: PolicyLanguage,
  [before, after]: readonly [Date, Date],
): Promise<Difference[] | undefined> {
  const [old, young] = [await linesAt(kind, language, before), await linesAt(kind, language, after)]
  return old && young && differences(old, young)
}

async function linesAt(kind: PolicyKind, language: PolicyLanguage, at: Date): Promise<Line[] | undefined> {
  const policy = await publishedPolicy(kind, language, at)
  return policy && [...linesOfText(policy), ...linesOf(parsePolicy(policy.body), await declaredAt(language, at))]
}

const declaredAt = async (language: PolicyLanguage, at: Date) =>
  declaredLines(await inventoryAt(PUBLIC_PART, at), language)

const linesOfText = ({ title }: { title: string }): Line[] => [{ as: 'heading', text: title }]
