import 'server-only'
import { driver } from '#db/client.ts'

/** Every type that a case may have, as a type-ahead wants it: name, group, and the words callers use. */
export async function typeOptions(): Promise<{ id: string; name: string; description: string; keywords: string }[]> {
  return [
    ...(await driver()<{ id: string; name: string; description: string; keywords: string }[]>`
      select key as id, name, type_group as description, array_to_string(synonyms, ' ') as keywords
      from cases.case_type where active order by name`),
  ]
}
