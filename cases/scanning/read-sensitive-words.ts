import 'server-only'
import { rulesNow } from '#cases/rules/read-rules.ts'
import { SENSITIVE_WORD_SETTINGS, type SensitiveWords, sensitiveWords } from '#cases/scanning/sensitive-words.ts'
import { db } from '#db/client.ts'

/** The words of today, for a page with fields; undefined while nobody has changed them: the browser has those. */
export async function changedSensitiveWords(): Promise<SensitiveWords | undefined> {
  const rules = await rulesNow(db, null)
  return SENSITIVE_WORD_SETTINGS.some(({ key }) => key in rules) ? sensitiveWords(rules) : undefined
}
