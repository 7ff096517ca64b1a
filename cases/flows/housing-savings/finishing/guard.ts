import 'server-only'
import type { LockedCase } from '#cases/change-case.ts'
import { SAVINGS_STEPS, type SavingsStep, whyNotUndone, whyNotYet } from '#cases/flows/housing-savings/progress.ts'
import { savingOf } from '#cases/flows/housing-savings/saving-of.ts'
import type { Reader } from '#db/client.ts'
import { type Refused, refused } from '#platform/result.ts'

const isMine = (key: string): key is SavingsStep => (SAVINGS_STEPS as readonly string[]).includes(key)

/** Why a step of a saving cannot be marked as done now: a step before it, a day too early, a signature that is missing. */
export async function savingStepGuard(
  tx: Reader,
  kase: LockedCase,
  key: string,
  proof: string,
): Promise<Refused | null> {
  if (!isMine(key)) return null
  const saving = await savingOf(tx, kase)
  if ('ok' in saving) return saving
  const why = whyNotYet(key, proof || null, saving, saving.rules)
  return why === null ? null : refused({ message: why })
}

/** Why a step of a saving cannot be opened again: something later rests on it. */
export async function savingUndoGuard(tx: Reader, kase: LockedCase, key: string): Promise<Refused | null> {
  if (!isMine(key)) return null
  const saving = await savingOf(tx, kase)
  if ('ok' in saving) return saving
  const why = whyNotUndone(key, saving, saving.rules)
  return why === null ? null : refused({ message: why })
}
