import type { z } from 'zod'
import type { Definition } from '#cases/flows/written/definition.ts'

/** Words to write the starting flows with, as short as an administrator would say them. Pure. */

/** A flow as it is written down, before its defaults are filled in. */
export type Written = z.input<typeof Definition>
type WrittenQuestion = NonNullable<Written['questions']>[number]
type WrittenStep = NonNullable<Written['steps']>[number]
type WrittenText = NonNullable<Written['texts']>[number]
type When = NonNullable<WrittenQuestion['when']>
type Owner = WrittenStep['owner']

/** The starting flows of a group of types, by the type's key. */
export type StartingFlows = Readonly<Record<string, Written>>

/** While the answer to that question is one of these. */
export const when = (question: string, ...is: string[]): When => ({ question, is })

type More = Partial<Pick<WrittenQuestion, 'hint' | 'when'>>
export const yesNo = (key: string, ask: string, more: More = {}): WrittenQuestion => ({
  key,
  kind: 'yes_no',
  ask,
  ...more,
})
export const oneOf = (key: string, ask: string, options: string[], more: More = {}): WrittenQuestion => ({
  key,
  kind: 'choice',
  ask,
  options,
  ...more,
})
export const anyOf = (key: string, ask: string, options: string[], more: More = {}): WrittenQuestion => ({
  key,
  kind: 'choices',
  ask,
  options,
  ...more,
})
export const short = (key: string, ask: string, more: More = {}): WrittenQuestion => ({
  key,
  kind: 'text',
  ask,
  ...more,
})
export const long = (key: string, ask: string, more: More = {}): WrittenQuestion => ({
  key,
  kind: 'long_text',
  ask,
  ...more,
})
export const day = (key: string, ask: string, more: More = {}): WrittenQuestion => ({ key, kind: 'date', ask, ...more })
export const amount = (key: string, ask: string, more: More = {}): WrittenQuestion => ({
  key,
  kind: 'amount',
  ask,
  ...more,
})

/** Something to do, by whom, within so many days; null where no day can be set. */
export const step = (
  key: string,
  title: string,
  owner: Owner,
  dueDays: number | null,
  more: Partial<Pick<WrittenStep, 'proof' | 'when'>> = {},
): WrittenStep => ({ key, title, owner, dueDays, ...more })

export const say = (text: string, condition: When | null = null): WrittenText => ({
  kind: 'say',
  text,
  when: condition,
})
export const info = (text: string, condition: When | null = null): WrittenText => ({
  kind: 'info',
  text,
  when: condition,
})
export const warn = (text: string, condition: When | null = null): WrittenText => ({
  kind: 'warn',
  text,
  when: condition,
})
export const danger = (text: string, condition: When | null = null): WrittenText => ({
  kind: 'danger',
  text,
  when: condition,
})

/** Raises or sets the priority while the condition holds; 1 is acute. */
export const priority = (value: 1 | 2 | 3 | 4, condition: When): NonNullable<Written['priorities']>[number] => ({
  priority: value,
  when: condition,
})
