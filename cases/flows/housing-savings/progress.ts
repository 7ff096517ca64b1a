import type { PlannedStep } from '#cases/flows/conclusions.ts'
import { earliestAccountDay } from '#cases/flows/housing-savings/days.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { BANK } from '#cases/flows/housing-savings/settings.ts'
import { missingSignatures, type Signature } from '#cases/flows/housing-savings/signature.ts'
import { transferOf } from '#cases/flows/housing-savings/transfer.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** From the call to the confirmed account: the steps, in their order, and what each must wait for. Pure. */
export const SAVINGS_STEPS = [
  'child_named',
  'guardians_told',
  'applied',
  'member',
  'bank',
  'account',
  'standing_transfer',
  'points',
  'document',
  'transferred',
] as const
export type SavingsStep = (typeof SAVINGS_STEPS)[number]

/** The step before each, where there is one; a step that the answers do not ask for is passed over. */
const BEFORE: Partial<Record<SavingsStep, SavingsStep>> = {
  guardians_told: 'child_named',
  applied: 'guardians_told',
  member: 'applied',
  bank: 'member',
  account: 'bank',
  standing_transfer: 'account',
  points: 'standing_transfer',
  transferred: 'document',
}

/** The steps of a matter. */
export function stepsOf(facts: SavingsFacts, rules: Rules): PlannedStep[] {
  const planned = plannedKeys(facts, rules)
  return SAVINGS_STEPS.filter((key) => planned.has(key)).map((key) => ({
    key,
    due: null,
    ...wordsOf(key, facts, rules),
  }))
}

function plannedKeys(facts: SavingsFacts, rules: Rules): Set<SavingsStep> {
  const { matter, is_member } = facts
  // Whom the rules do not let take over is told so; nothing more is to be done.
  if (matter === 'transfer')
    return new Set(transferOf(facts, rules).allowed === false ? [] : ['document', 'transferred'])
  if (matter !== 'own' && matter !== 'child') return new Set()
  return new Set([
    ...(matter === 'child' ? (['child_named', 'guardians_told'] as const) : []),
    ...(is_member === 'yes' ? [] : (['applied', 'member'] as const)),
    'bank',
    'account',
    'standing_transfer',
    'points',
  ])
}

function wordsOf(key: SavingsStep, { matter, caller }: SavingsFacts, rules: Rules): Omit<PlannedStep, 'key' | 'due'> {
  const bank = rule(rules, BANK)
  const isChild = matter === 'child'
  const date = (proofLabel: string) => ({ proof: 'date' as const, proofLabel })
  switch (key) {
    case 'child_named':
      return { title: 'Ange barnet och vårdnadshavarna', owner: 'agent', proof: 'none' }
    case 'guardians_told':
      return { title: 'Vårdnadshavarna vet om ansökan', owner: 'guardian', ...date('Dag då alla visste') }
    case 'applied':
      return {
        title: isChild ? 'Ansök om medlemskap i barnets eget namn' : 'Ansök om medlemskap',
        owner: isChild ? 'guardian' : 'member',
        ...date('Ansökan kom in'),
      }
    case 'member':
      return {
        title: 'Avgiften är betald och medlemskapet registrerat',
        owner: 'agent',
        ...date('Medlem från och med'),
      }
    case 'bank':
      return { title: `Lämna över till ${bank}`, owner: 'agent', ...date('Hänvisad till banken') }
    case 'account':
      return { title: `${bank} bekräftar att kontot är öppet`, owner: 'bank', ...date('Öppet från och med') }
    case 'standing_transfer':
      return {
        title: caller === 'giver' ? 'Givaren lägger upp sin överföring' : 'Den stående överföringen är upplagd',
        owner: 'member',
        ...date('Första överföringen'),
      }
    case 'points':
      return { title: 'De första poängen syns', owner: 'agent', proof: 'none' }
    case 'document':
      return { title: 'Den kompletta överlåtelsehandlingen har kommit in', owner: 'member', ...date('Kom in') }
    case 'transferred':
      return { title: 'Överlåtelsen är genomförd', owner: 'bank', ...date('Genomförd') }
  }
}

/** Where a saving stands: the day each done step was proved with (null for a step without one), and the signatures. */
export interface Progress {
  readonly facts: SavingsFacts
  readonly done: Readonly<Partial<Record<SavingsStep, string | null>>>
  readonly hasChild: boolean
  readonly signatures: readonly Signature[]
}

/** The first day on which the bank can be asked to open the account; null while nobody knows when the membership began. */
export function accountFrom({ facts, done }: Pick<Progress, 'facts' | 'done'>, rules: Rules): string | null {
  const memberFrom = facts.is_member === 'yes' ? facts.member_since : done.member
  return memberFrom ? earliestAccountDay(rules, memberFrom) : null
}

/** Why a step cannot be marked as done, in words; null when it can. `on` is the day that proves it. */
export function whyNotYet(step: SavingsStep, on: string | null, progress: Progress, rules: Rules): string | null {
  const planned = stepsOf(progress.facts, rules)
  const before = lastPlannedBefore(step, planned)
  if (before && !(before.key in progress.done)) return `Gör först klart ”${before.title}”.`
  if (step === 'child_named' && !progress.hasChild) return 'Ange barnet under Barnet och vårdnadshavarna först.'
  if (step === 'guardians_told' && progress.facts.guardian_against === 'yes')
    return 'En vårdnadshavare har sagt nej. Ändra svaret i frågorna om det inte stämmer längre.'
  if (step === 'transferred') return transferOf(progress.facts, rules).stops[0] ?? null
  if (step === 'bank' && on) {
    const from = accountFrom(progress, rules)
    if (!from) return 'Skriv i frågorna från vilken dag personen är medlem. Kontot öppnas tidigast efter det.'
    if (on < from)
      return `Kontot kan öppnas tidigast ${swedishPlainDate(from)}. Lämna över till banken den dagen eller senare.`
  }
  if (step === 'account') {
    const missing = progress.facts.matter === 'child' ? missingSignatures(progress.signatures, progress.facts) : null
    if (missing) return missing
    const handed = progress.done.bank
    if (on && handed && on < handed)
      return `Kontot kan inte ha öppnats före överlämningen, ${swedishPlainDate(handed)}.`
  }
  return null
}

/** The step that makes a matter solved. */
const SOLVES: Partial<Record<NonNullable<SavingsFacts['matter']>, SavingsStep>> = {
  own: 'account',
  child: 'account',
  transfer: 'transferred',
}

/** How it may end. Nothing in it is ordered from a contractor, and it is solved once the account is open or the saving handed over. */
const ENDINGS = ['solved', 'informed', 'handed_over', 'no_action', 'duplicate', 'withdrawn', 'no_contact'] as const

export function endingsOf({ matter }: SavingsFacts, done: readonly string[]): readonly string[] {
  const solves = matter && SOLVES[matter]
  return solves && !done.includes(solves) ? ENDINGS.filter((ending) => ending !== 'solved') : ENDINGS
}

/** Why a step cannot be opened again, in words; null when it can. What is done later rests on it. */
export function whyNotUndone(step: SavingsStep, progress: Progress, rules: Rules): string | null {
  const planned = stepsOf(progress.facts, rules)
  const later = planned.find(
    (one) => one.key in progress.done && lastPlannedBefore(one.key as SavingsStep, planned)?.key === step,
  )
  if (later) return `Öppna först ”${later.title}” igen. Det bygger på det här steget.`
  if (step === 'bank' && progress.signatures.some(({ askedOn }) => askedOn !== null))
    return 'Underskrifter är redan efterfrågade genom banken.'
  return null
}

function lastPlannedBefore(step: SavingsStep, planned: readonly PlannedStep[]): PlannedStep | undefined {
  for (let key = BEFORE[step]; key; key = BEFORE[key]) {
    const found = planned.find((one) => one.key === key)
    if (found) return found
  }
  return undefined
}
