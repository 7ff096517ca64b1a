import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** The signature of each guardian: asked for, given or refused, each with its day (ISO). All of them must sign (FB 12:12). Pure. */
export interface Signature {
  readonly askedOn: string | null
  readonly signedOn: string | null
  readonly refusedOn: string | null
  /** No longer part of the application: the custody ended, or she was named by mistake. */
  readonly leftOn: string | null
}

const SIGNATURE_STATES = ['not_asked', 'asked', 'signed', 'refused', 'left'] as const
export type SignatureState = (typeof SIGNATURE_STATES)[number]
export const SIGNATURE_STATE_NAMES: Record<SignatureState, string> = {
  not_asked: 'Inte tillfrågad',
  asked: 'Väntar på underskrift',
  signed: 'Har skrivit under',
  refused: 'Har sagt nej',
  left: 'Ingår inte längre',
}

export function signatureState({ askedOn, signedOn, refusedOn, leftOn }: Signature): SignatureState {
  if (leftOn) return 'left'
  if (signedOn) return 'signed'
  if (refusedOn) return 'refused'
  return askedOn ? 'asked' : 'not_asked'
}

/** What is done about a signature, and from which states. A no can be taken back: then she is asked again. */
const ACTS = {
  ask: ['not_asked', 'refused'],
  sign: ['asked'],
  refuse: ['not_asked', 'asked'],
  leave: ['not_asked', 'asked', 'refused'],
} as const satisfies Record<string, readonly SignatureState[]>
export type SignatureAct = keyof typeof ACTS

export function mayAct(act: SignatureAct, signature: Signature): boolean {
  return (ACTS[act] as readonly SignatureState[]).includes(signatureState(signature))
}

const ONCE: Record<SignatureAct, string> = {
  ask: 'Underskriften är redan efterfrågad eller lämnad.',
  sign: 'Fråga efter underskriften först. Är den redan lämnad behöver du inte göra något.',
  refuse: 'Svaret är redan noterat.',
  leave: 'Den som har skrivit under kan inte tas bort ur ansökan.',
}

/** Why an act on a signature cannot be done on this day; empty when it can. The form and the command ask the same. */
export function signatureRefusals(act: SignatureAct, signature: Signature, on: string, today: string): Refusal[] {
  if (!mayAct(act, signature)) return [{ message: ONCE[act] }]
  if (on > today) return [refusal('on', 'Välj i dag eller en dag som har varit.')]
  const since = signature.askedOn
  if (since && act !== 'ask' && on < since) return [refusal('on', `Välj en dag som inte är före frågan, ${since}.`)]
  return []
}

/** How many guardians must sign; null while nobody has said, and then those who are named. */
const REQUIRED = { one: 1, two: 2, unknown: null } as const

/** Why the signatures are not complete, in words; null when every guardian has signed. */
export function missingSignatures(
  signatures: readonly Signature[],
  { guardians }: Pick<SavingsFacts, 'guardians'>,
): string | null {
  const states = signatures.map(signatureState).filter((state) => state !== 'left')
  const required = Math.max(REQUIRED[guardians ?? 'unknown'] ?? 1, states.length)
  if (states.includes('refused'))
    return 'En vårdnadshavare har sagt nej. Kontot kan inte öppnas förrän alla skriver under.'
  if (states.length < required)
    return states.length === 0
      ? 'Lägg till barnets vårdnadshavare först.'
      : 'Barnet har två vårdnadshavare men bara en är tillagd. Lägg till den andra.'
  const missing = states.filter((state) => state !== 'signed').length
  if (missing === 0) return null
  return missing === 1 ? 'En underskrift fattas.' : `${missing} underskrifter fattas.`
}
