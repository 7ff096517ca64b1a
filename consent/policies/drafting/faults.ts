import type { Block } from '#consent/policies/markdown/document.ts'
import { parsePolicy } from '#consent/policies/markdown/parse.ts'
import { PARTS, type PartName, type PolicyKind } from '#consent/policies/policy.ts'
import { type Refusal, refusal } from '#platform/result.ts'

export interface Words {
  readonly titleSv: string
  readonly bodySv: string
  readonly titleEn: string
  readonly bodyEn: string
}

/** The generated parts that the law wants on a policy's page: the list of cookies and who answers for them. */
const NEEDED: Record<PolicyKind, readonly PartName[]> = {
  cookies: ['kaktabell', 'ansvariga', 'ändamål'],
  privacy: ['ansvariga'],
  accessibility: [],
}

/** A consent that reading on would give is none (EDPB 05/2020 ¶86): the sentence of 2020 does not come back. */
const VOID_CONSENT =
  /fortsätt\w*\s+(att\s+)?använda\s+(hemsidan|webbplatsen|sidan).{0,40}samtyck|by continuing to use.{0,40}consent/is

/** What keeps a draft from being published, beside its field. Pure. */
export function publishingFaults(kind: PolicyKind, words: Words, reason: string): Refusal[] {
  const faults: Refusal[] = []
  if (!words.titleSv) faults.push(refusal('titleSv', 'Skriv den svenska rubriken.'))
  if (!words.titleEn) faults.push(refusal('titleEn', 'Skriv den engelska rubriken.'))
  faults.push(...bodyFaults(kind, 'bodySv', words.bodySv, 'svenska'))
  faults.push(...bodyFaults(kind, 'bodyEn', words.bodyEn, 'engelska'))
  if (!reason) faults.push(refusal('reason', 'Skriv varför texten ändras. Det står i historiken som besökarna läser.'))
  return faults
}

function bodyFaults(kind: PolicyKind, field: 'bodySv' | 'bodyEn', body: string, language: string): Refusal[] {
  if (!body) return [refusal(field, `Skriv den ${language} texten.`)]
  const found = partsIn(parsePolicy(body))
  const unknown = found.filter((name) => !PARTS.some((part) => part === name))
  const twice = PARTS.filter((part) => found.filter((name) => name === part).length > 1)
  const missing = NEEDED[kind].filter((part) => !found.includes(part))
  return [
    ...unknown.map((name) =>
      refusal(field, `Det finns ingen del som heter {{${name}}}. De som finns är ${listed(PARTS)}.`),
    ),
    ...twice.map((name) => refusal(field, `{{${name}}} står mer än en gång. Behåll den på ett ställe.`)),
    ...(missing.length
      ? [refusal(field, `Den ${language} texten saknar ${listed(missing)}. Skriv dem på egna rader.`)]
      : []),
    ...(VOID_CONSENT.test(body)
      ? [refusal(field, 'Att någon använder webbplatsen är inget samtycke. Skriv om meningen som säger det.')]
      : []),
  ]
}

const listed = (parts: readonly string[]) => parts.map((part) => `{{${part}}}`).join(', ')

/** The generated parts that a text asks for, in reading order. */
function partsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'part') return [block.name]
    if (block.kind === 'quote') return partsIn(block.children)
    return block.kind === 'list' ? block.items.flatMap(partsIn) : []
  })
}
