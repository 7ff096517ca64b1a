import type { FormState } from '#platform/form-state.ts'

/** The two flags that Skatteverket's register has. There is no third: a person with fingerade uppgifter looks like anybody else. */
export const FLAGS = ['sekretessmarkering', 'skyddadFolkbokforing'] as const
export type Flag = (typeof FLAGS)[number]
type Flags = Readonly<Record<Flag, boolean>>

/** The field that tells how a flag stood when the form was opened. */
export const seenField = (flag: Flag) => `${flag}Seen`

/**
 * Whether the box of a flag is ticked: as it stands, and after a refusal as it was sent. A flag that was not touched
 * follows what stands now, so that sending again never lifts what a colleague has set meanwhile.
 */
export function isTicked(state: FormState, flag: Flag, now: Flags): boolean {
  if (state.refusals.length === 0) return now[flag]
  const sent = state.sent[flag] === 'on'
  const seen = state.sent[seenField(flag)] === 'on'
  return sent === seen ? now[flag] : sent
}
