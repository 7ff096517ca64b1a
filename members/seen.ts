import type { BoardPost } from '#members/person.ts'
import { cleanText } from '#platform/text.ts'

/**
 * Contacts and roles carry no version: a form sends what stood there when it was opened, and a save on something else
 * is refused. Pure; the form and the command ask the same.
 */
export function seenContact({ shown, label }: { shown: string; label: string | null }): string {
  return cleanText([shown, label].filter(Boolean).join(' · '))
}

export function seenRole(role: { post: BoardPost | null; validFrom: string; validTo: string | null }): string {
  return [role.post, role.validFrom, role.validTo].filter(Boolean).join(' ')
}
