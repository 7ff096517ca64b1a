import 'server-only'
import type { Priority } from '#cases/case.ts'
import type { IdentificationLevel } from '#cases/case-type.ts'
import { driver } from '#db/client.ts'

/** A type as a type-ahead wants it, with what the rules need to say what it means. */
export interface TypeOption {
  readonly id: string
  readonly name: string
  readonly description: string
  /** The words callers use. */
  readonly keywords: string
  readonly urgency: Priority
  readonly answerMinutes: number
  readonly identification: IdentificationLevel
}

/** Every type that a case may have today, by name in Swedish order. */
export async function typeOptions(): Promise<TypeOption[]> {
  return [
    ...(await driver()<TypeOption[]>`
      select key as id, name, type_group as description, array_to_string(synonyms, ' ') as keywords,
        urgency, answer_minutes as "answerMinutes", identification
      from cases.case_type where active order by name`),
  ]
}
