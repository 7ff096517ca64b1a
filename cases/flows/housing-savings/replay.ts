import type { HousingSavingsEvent } from '#cases/flows/housing-savings/events.ts'

/** A saving as its events tell it, oldest first. Pure. What stands in the tables is the same, and a test holds them together. */
export interface Replayed {
  readonly childId: number | null
  readonly cameOfAgeOn: string | null
  readonly guardians: Readonly<Record<number, ReplayedGuardian>>
}
interface ReplayedGuardian {
  readonly askedOn: string | null
  readonly remindOn: string | null
  readonly reminders: number
  readonly signedOn: string | null
  readonly refusedOn: string | null
  readonly leftOn: string | null
}

export const NOTHING_HAPPENED: Replayed = { childId: null, cameOfAgeOn: null, guardians: {} }
const NEW: ReplayedGuardian = {
  askedOn: null,
  remindOn: null,
  reminders: 0,
  signedOn: null,
  refusedOn: null,
  leftOn: null,
}

export function replay(state: Replayed, event: HousingSavingsEvent): Replayed {
  const changed = (id: number, words: Partial<ReplayedGuardian>) => ({
    [id]: { ...(state.guardians[id] ?? NEW), ...words },
  })
  const withGuardians = (...changes: Record<number, ReplayedGuardian>[]): Replayed => ({
    ...state,
    guardians: Object.assign({}, state.guardians, ...changes),
  })
  switch (event.kind) {
    case 'savings_child_named':
      return {
        ...withGuardians(
          ...event.left.map((id) => changed(id, { leftOn: event.on })),
          ...event.guardians.map(({ id }) => ({ [id]: NEW })),
        ),
        childId: event.child.id,
      }
    case 'savings_guardian_named':
      return withGuardians({ [event.guardian.id]: NEW })
    case 'savings_guardian_left':
      return withGuardians(changed(event.guardian.id, { leftOn: event.on, remindOn: null }))
    case 'signature_asked': {
      const { on, remindOn } = event
      return withGuardians(changed(event.guardian.id, { askedOn: on, remindOn, reminders: 0, refusedOn: null }))
    }
    case 'signature_given':
      return withGuardians(changed(event.guardian.id, { signedOn: event.on, remindOn: null }))
    case 'signature_refused':
      return withGuardians(changed(event.guardian.id, { refusedOn: event.on, remindOn: null }))
    case 'signature_chased':
      return withGuardians(
        ...event.guardians.map(({ id }) =>
          changed(id, { remindOn: event.remindOn, reminders: (state.guardians[id]?.reminders ?? 0) + 1 }),
        ),
      )
    case 'came_of_age':
      return { ...state, cameOfAgeOn: event.on }
  }
}
