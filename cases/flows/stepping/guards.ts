import 'server-only'
import type { LockedCase } from '#cases/change-case.ts'
import { savingStepGuard, savingUndoGuard } from '#cases/flows/housing-savings/finishing/guard.ts'
import type { Reader } from '#db/client.ts'
import type { Refused } from '#platform/result.ts'

/** What a flow in code asks of a case before a step counts as done, or is opened again, by the flow's key. */
interface StepGuard {
  readonly finish: (tx: Reader, kase: LockedCase, key: string, proof: string) => Promise<Refused | null>
  readonly reopen: (tx: Reader, kase: LockedCase, key: string) => Promise<Refused | null>
}

const GUARDS: Readonly<Record<string, StepGuard>> = {
  housing_savings: { finish: savingStepGuard, reopen: savingUndoGuard },
}

export const guardOf = (flow: string): StepGuard | undefined => GUARDS[flow]
