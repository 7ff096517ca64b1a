import 'server-only'
import { readAnswer } from '#consent/choosing/answer.ts'
import { CHOICE_DAYS, type Surface } from '#consent/choosing/choice.ts'
import { CHOICE_COOKIE, consentValue, dayOf, refusal } from '#consent/choosing/cookie.ts'
import { endedCookies } from '#consent/choosing/ended.ts'
import { setCookie } from '#consent/choosing/set-cookie.ts'
import { isGpc } from '#consent/choosing/standing.ts'
import { broughtIn, cookiesIn } from '#consent/choosing/visitor.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import type { Inventory, Language } from '#consent/inventory/inventory.ts'
import { isPublicPath } from '#consent/pages/site.ts'
import type { ArchivedKind } from '#consent/proof/archived.ts'
import { readArchived } from '#consent/proof/read-record.ts'
import { recordChoice } from '#consent/proof/record-choice.ts'
import { forgetVisitor } from '#consent/statistics/visits.ts'
import { now } from '#platform/clock.ts'
import { env } from '#platform/env.ts'

export type Outcome =
  | { readonly ok: true; readonly to: string; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly why: 'unreadable' | 'unanswered'; readonly language: Language }

/** Where each button stands, and under which name its piece was kept. */
const SURFACES: Partial<Record<ArchivedKind, { surface: Surface; buttons: readonly string[] }>> = {
  question: { surface: 'question', buttons: ['nej', 'ja'] },
  settings: { surface: 'settings', buttons: ['egna'] },
  footer: { surface: 'footer', buttons: ['tillbaka'] },
}

/**
 * What a sent form chose: written down together with the bytes it was an answer to, which have to be ones that we have
 * shown; remembered in the browser; and everything that the answer does not allow ended in the same answer. A browser
 * that says no for her says no here too, and of that nothing is written.
 */
export async function choose(sent: Headers, form: FormData, inventory: Inventory): Promise<Outcome> {
  const text = (name: string) => String(form.get(name) ?? '')
  const back = text('tillbaka')
  const language: Language = back === '/en' || back.startsWith('/en/') ? 'en' : 'sv'
  const [shown, policy] = await Promise.all([readArchived(text('visat')), readArchived(text('policy'))])
  const place = shown && SURFACES[shown.kind]
  const isOneQuestion = shown && policy?.kind === 'policy' && policy.fingerprint === shown.fingerprint
  if (!place || !isOneQuestion || policy.language !== shown.language || !isPublicPath(back))
    return { ok: false, why: 'unreadable', language }
  const answer = readAnswer(form, shown.purposes)
  if (!answer.ok) return { ok: false, why: answer.why, language }
  if (!place.buttons.includes(answer.button)) return { ok: false, why: 'unreadable', language }

  const saysNo = isGpc(sent)
  const choices = saysNo ? Object.fromEntries(shown.purposes.map((key) => [key, false])) : answer.choices
  const consentId = broughtIn(sent)
  const allowed = Object.keys(choices).filter((key) => choices[key])
  // First, so that an answer that is written down has been carried out as well.
  const ended = await endWhatIsNotAllowed(sent, inventory, allowed)
  const record =
    saysNo && !consentId
      ? undefined
      : await recordChoice({ choices, surface: place.surface, shown, policySha256: policy.sha256, consentId })
  // Taking back is a no to whatever would be asked today; any other answer is one to what was shown.
  const takesBack = answer.button === 'tillbaka'
  const today = fingerprintOf(inventory)
  const fingerprint = takesBack ? today : shown.fingerprint
  const cookies = [choiceCookie({ fingerprint, allowed, record }), ...ended]
  const said = takesBack ? 'tillbaka' : fingerprint !== today ? 'gammal' : allowed.length ? 'ja' : 'nej'
  return { ok: true, to: `${back}?svar=${said}`, cookies }
}

interface Answered {
  readonly fingerprint: string
  readonly allowed: readonly string[]
  readonly record: string | undefined
}

function choiceCookie({ fingerprint, allowed, record }: Answered): string {
  const value = record
    ? consentValue({ fingerprint, purposes: allowed, consentId: record, day: dayOf(now()) }, env().NEXTAUTH_SECRET)
    : refusal(fingerprint)
  return setCookie(CHOICE_COOKIE, value, CHOICE_DAYS * 86_400)
}

/** Ends the cookies that no purpose allows any more, and removes what was counted with them. */
export async function endWhatIsNotAllowed(
  sent: Headers,
  inventory: Inventory,
  allowed: readonly string[],
): Promise<string[]> {
  const brought = cookiesIn(sent)
  if (!allowed.includes('statistik')) await forgetVisitor(brought.get('besokare'), brought.get('besok'))
  return endedCookies(sent, inventory, allowed)
}
