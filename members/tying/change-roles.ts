import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { personRole } from '#db/schema/members.ts'
import { type Changed, changePerson, outdated } from '#members/change-person.ts'
import { type RoleFacts, spanInWords } from '#members/events.ts'
import { mayChangeMembers } from '#members/permissions.ts'
import { BOARD_POST_NAMES, ROLE_TARGETS } from '#members/person.ts'
import { seenRole } from '#members/seen.ts'
import type { Choice } from '#members/tying/choice.ts'
import { resolveTarget } from '#members/tying/resolve-target.ts'
import { type ChangedRole, type EndedRole, type NewRole, targetColumns } from '#members/tying/role.ts'
import type { Actor } from '#platform/actor.ts'
import { announce } from '#platform/live.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

/** A role was saved, or the words fitted several homes, associations or people. */
export type Tied =
  | { readonly kind: 'saved'; readonly id: number }
  | { readonly kind: 'choose'; readonly choices: readonly Choice[] }

const GONE = refused({ message: 'Rollen finns inte längre. Ladda om sidan för att se vad som gäller.' })
const DENIED = refused({ message: 'Din roll får läsa medlemskort men inte ändra dem.' })

export async function addRole(actor: Actor, sent: NewRole): Promise<Result<Tied>> {
  if (!mayChangeMembers(actor)) return DENIED
  const field = 'target'
  const target = await resolveTarget(actor, ROLE_TARGETS[sent.kind], { id: sent.target, text: sent.targetText, field })
  if ('ok' in target) return target
  if ('choices' in target) return done({ kind: 'choose', choices: target.choices })
  const answer = await changePerson(actor, sent.personId, async (tx) => {
    const facts = {
      ...targetColumns(sent.kind, target.id),
      post: sent.kind === 'board_member' ? sent.post : null,
      validFrom: sent.validFrom,
      validTo: sent.validTo,
    }
    await tx.insert(personRole).values({ personId: sent.personId, kind: sent.kind, ...facts })
    if (facts.forPersonId) await announce(tx, { topic: 'person', id: facts.forPersonId })
    return { event: { kind: 'role_added', role: sent.kind, ...facts } }
  })
  return answer.ok ? done({ kind: 'saved', id: answer.value.id }) : answer
}

export function correctRole(actor: Actor, sent: ChangedRole): Promise<Result<Changed>> {
  return changePerson(actor, sent.personId, async (tx, locked) => {
    const before = await roleOf(tx, sent)
    if (!before) return GONE
    const post = before.role === 'board_member' ? (sent.post ?? before.post) : null
    const after = { ...before, post, validFrom: sent.validFrom, validTo: sent.validTo }
    if (after.post === before.post && after.validFrom === before.validFrom && after.validTo === before.validTo)
      return { event: null }
    if (seenRole(before) !== sent.seen) return outdated(locked, 'rollen', roleInWords(before))
    const { validFrom, validTo } = after
    await tx.update(personRole).set({ post, validFrom, validTo }).where(eq(personRole.id, sent.roleId))
    return { event: { kind: 'role_corrected', ...after, before } }
  })
}

export function endRole(actor: Actor, sent: EndedRole): Promise<Result<Changed>> {
  return changePerson(actor, sent.personId, async (tx, locked) => {
    const before = await roleOf(tx, sent)
    if (!before) return GONE
    const { validTo } = sent
    if (before.validTo === validTo) return { event: null }
    if (seenRole(before) !== sent.seen) return outdated(locked, 'rollen', roleInWords(before))
    if (validTo < before.validFrom)
      return refused(refusal('validTo', 'Sista dagen kan inte komma före den första. Ändra datumet.'))
    await tx.update(personRole).set({ validTo }).where(eq(personRole.id, sent.roleId))
    return { event: { kind: 'role_ended', ...before, validTo } }
  })
}

/** What an older form did not show, the two things of a role that can be changed. */
const roleInWords = (role: RoleFacts) =>
  [role.post && BOARD_POST_NAMES[role.post], spanInWords(role)].filter(Boolean).join(', ')

/** By both ids: a role is reached only through the person whom the actor may change. */
async function roleOf(tx: Transaction, sent: { roleId: number; personId: number }): Promise<RoleFacts | undefined> {
  const [row] = await tx
    .select()
    .from(personRole)
    .where(and(eq(personRole.id, sent.roleId), eq(personRole.personId, sent.personId)))
  if (!row) return undefined
  const { homeId, associationId, forPersonId, post, validFrom, validTo } = row
  return { role: row.kind, homeId, associationId, forPersonId, post, validFrom, validTo }
}
