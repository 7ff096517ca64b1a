import { z } from 'zod'
import { swedishPlainDate } from '#platform/dates.ts'

/**
 * What happens to a saving for a child. Pure. A name stands as it was then; it is null for whoever was protected, and
 * nothing here ever tells where anybody lives or why somebody said no.
 */
const guardian = z.object({ id: z.number().int(), name: z.string().nullable() })
const step = z.object({ key: z.string(), title: z.string() })
/** Reminders that nobody has to send any longer. */
const dropped = z.array(step)

export const HOUSING_SAVINGS_EVENT_DATA = {
  savings_child_named: z.object({
    child: z.object({ id: z.number().int(), name: z.string().nullable() }),
    /** Her guardians in the register, who become part of the application. */
    guardians: z.array(guardian),
    /** Those who were part of it and are not her guardians. */
    left: z.array(z.number().int()),
    on: z.iso.date(),
  }),
  savings_guardian_named: z.object({ guardian }),
  savings_guardian_left: z.object({ guardian, on: z.iso.date(), dropped }),
  signature_asked: z.object({ guardian, on: z.iso.date(), remindOn: z.iso.date() }),
  signature_given: z.object({ guardian, on: z.iso.date(), dropped }),
  signature_refused: z.object({ guardian, on: z.iso.date(), dropped }),
  signature_chased: z.object({
    guardians: z.array(guardian),
    /** When they are asked after next. */
    remindOn: z.iso.date(),
    step,
  }),
  /** `reopened`: the case had ended, and is back in the queue. */
  came_of_age: z.object({ on: z.iso.date(), step, reopened: z.boolean() }),
} as const

export type HousingSavingsEvent = {
  [K in keyof typeof HOUSING_SAVINGS_EVENT_DATA]: { kind: K } & z.infer<(typeof HOUSING_SAVINGS_EVENT_DATA)[K]>
}[keyof typeof HOUSING_SAVINGS_EVENT_DATA]

export const HOUSING_SAVINGS_EVENT_GROUPS = {
  savings_child_named: 'changes',
  savings_guardian_named: 'changes',
  savings_guardian_left: 'changes',
  signature_asked: 'messages',
  signature_given: 'decisions',
  signature_refused: 'decisions',
  signature_chased: 'changes',
  came_of_age: 'changes',
} as const

/** What follows the doer's name in the timeline. */
export function housingSavingsSentence(event: HousingSavingsEvent): string {
  switch (event.kind) {
    case 'savings_child_named':
      return `angav ${event.child.name ?? 'barnet'} som den som ska spara${event.guardians.length ? `, med ${counted(event.guardians)} ur registret` : ''}`
    case 'savings_guardian_named':
      return `lade till ${event.guardian.name ? `vårdnadshavaren ${event.guardian.name}` : 'en vårdnadshavare'}`
    case 'savings_guardian_left':
      return `tog bort ${who(event.guardian)} ur ansökan`
    case 'signature_asked':
      return `frågade efter underskrift från ${who(event.guardian)}. Påminns ${swedishPlainDate(event.remindOn)}`
    case 'signature_given':
      return `noterade att ${who(event.guardian)} har skrivit under hos banken ${swedishPlainDate(event.on)}`
    case 'signature_refused':
      return `noterade att ${who(event.guardian)} har sagt nej`
    case 'signature_chased':
      return `påminde om ${event.guardians.length === 1 ? 'en saknad underskrift' : `${event.guardians.length} saknade underskrifter`}. Nästa påminnelse ${swedishPlainDate(event.remindOn)}`
    case 'came_of_age':
      return 'noterade att barnet är myndigt. Uppgifter om sparandet lämnas från nu bara till hen själv'
  }
}

const who = ({ name }: { readonly name: string | null }) => name ?? 'en vårdnadshavare'
const counted = (all: readonly unknown[]) => (all.length === 1 ? 'en vårdnadshavare' : `${all.length} vårdnadshavare`)
