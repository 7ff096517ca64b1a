import 'server-only'
import { eq } from 'drizzle-orm'
import { type Changed, changeCase, type LockedCase } from '#cases/change-case.ts'
import type { CaseEvent } from '#cases/events.ts'
import { signatureDueOn } from '#cases/flows/housing-savings/days.ts'
import { stepsOf } from '#cases/flows/housing-savings/progress.ts'
import { guardianFor, openChases, type SavingCase, savingOf } from '#cases/flows/housing-savings/saving-of.ts'
import {
  type SignatureAct as Act,
  type Signature,
  signatureRefusals,
  signatureState,
} from '#cases/flows/housing-savings/signature.ts'
import type { Leaving, SignatureAct } from '#cases/flows/housing-savings/signing/signing.ts'
import type { Transaction } from '#db/client.ts'
import { step } from '#db/schema/flows.ts'
import { savingsGuardian } from '#db/schema/housing-savings.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Refused, type Result, refused } from '#platform/result.ts'

type Columns = Partial<typeof savingsGuardian.$inferSelect>
interface Made {
  readonly set: Columns
  readonly event: (named: { id: number; name: string | null }, dropped: Step[]) => CaseEvent
}
type Step = { key: string; title: string }

/** One act on one guardian's signature, with its one event. Reminders that nobody has to send any longer fall away. */
function act(
  actor: Actor,
  kind: Act,
  { guardian, on, ...target }: SignatureAct,
  make: (saving: SavingCase, day: string) => Made | Refused,
): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const saving = await savingOf(tx, kase)
    if ('ok' in saving) return saving
    const found = guardianFor(actor, saving, guardian)
    if ('ok' in found) return found
    const today = stockholmDate(now())
    const day = on ?? today
    const refusals = signatureRefusals(kind, found.row, day, today)
    if (refusals.length) return refused(...refusals)
    const made = make(saving, day)
    if ('ok' in made) return made
    await tx.update(savingsGuardian).set(made.set).where(eq(savingsGuardian.id, guardian))
    const after = saving.guardians.map(({ row }) => (row.id === guardian ? { ...row, ...made.set } : row))
    const dropped = await dropChases(tx, kase, after)
    return { set: {}, event: made.event({ id: guardian, name: found.name }, dropped) }
  })
}

/** When nobody's signature is awaited any longer, neither is a reminder of it. */
async function dropChases(tx: Transaction, kase: LockedCase, after: readonly Signature[]): Promise<Step[]> {
  if (after.some((one) => signatureState(one) === 'asked')) return []
  return tx
    .update(step)
    .set({ droppedAt: now() })
    .where(openChases(kase.id))
    .returning({ key: step.key, title: step.title })
}

/** The signature is asked for, through the bank. From then on it is chased until it is given or refused. */
export function askSignature(actor: Actor, sent: SignatureAct): Promise<Result<Changed>> {
  return act(actor, 'ask', sent, (saving, on) => {
    const bank = stepsOf(saving.facts, saving.rules).find(({ key }) => key === 'bank')
    if (bank && !('bank' in saving.done))
      return refused({ message: `Gör först klart ”${bank.title}”. Underskriften går genom banken.` })
    const remindOn = signatureDueOn(saving.rules, on)
    return {
      set: { askedOn: on, remindOn, reminders: 0, refusedOn: null },
      event: (guardian) => ({ kind: 'signature_asked', guardian, on, remindOn }),
    }
  })
}

/** The bank has told that she has signed. */
export function giveSignature(actor: Actor, sent: SignatureAct): Promise<Result<Changed>> {
  return act(actor, 'sign', sent, (_, on) => ({
    set: { signedOn: on, remindOn: null },
    event: (guardian, dropped) => ({ kind: 'signature_given', guardian, on, dropped }),
  }))
}

/** She says no. Why is not asked. */
export function refuseSignature(actor: Actor, sent: SignatureAct): Promise<Result<Changed>> {
  return act(actor, 'refuse', sent, (_, on) => ({
    set: { refusedOn: on, remindOn: null },
    event: (guardian, dropped) => ({ kind: 'signature_refused', guardian, on, dropped }),
  }))
}

/** She is no longer part of the application: the custody has changed, or she was named by mistake. */
export function leaveApplication(actor: Actor, { text, ...sent }: Leaving): Promise<Result<Changed>> {
  return act(actor, 'leave', { ...sent, on: null }, (_, on) => ({
    set: { leftOn: on, remindOn: null },
    event: (guardian, dropped) => ({ kind: 'savings_guardian_left', guardian, on, dropped, text }),
  }))
}
