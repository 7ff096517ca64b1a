import 'server-only'
import type { ChildNaming } from '#cases/flows/housing-savings/naming/naming.ts'
import { registerPerson } from '#members/registering/register-person.ts'
import { Registration } from '#members/registering/registration.ts'
import { resolveTarget } from '#members/tying/resolve-target.ts'
import type { Actor } from '#platform/actor.ts'
import { type Refused, refusal, refused } from '#platform/result.ts'

const SEVERAL = refused(refusal('child', 'Flera passar in. Välj barnet i listan som visas medan du skriver.'))

/** Which child the form means: the one chosen, the one the words fit, or one who is added to the register now. */
export async function chooseChild(actor: Actor, sent: ChildNaming): Promise<number | Refused> {
  if (sent.givenName || sent.familyName || sent.personalNumber) return addChild(actor, sent)
  const found = await resolveTarget(actor, 'person', { id: sent.child, text: sent.childText, field: 'child' })
  if ('choices' in found) return SEVERAL
  if (!('ok' in found)) return found.id
  // The list shows a protected person by name; who lacks the right cannot point at her, and is told who can.
  if (sent.child === null || actor.mayReadProtected) return found
  return refused(
    refusal(
      'child',
      'Uppgifterna är skyddade. Lämna över ärendet till en handläggare med behörighet, som anger barnet.',
    ),
  )
}

async function addChild(actor: Actor, sent: ChildNaming): Promise<number | Refused> {
  const parsed = Registration.safeParse({
    submission: sent.submission,
    givenName: sent.givenName,
    familyName: sent.familyName,
    personalNumber: sent.personalNumber,
    birthDate: sent.birthDate,
    ...(sent.confirmed ? { confirmed: 'on' } : {}),
  })
  if (!parsed.success)
    return refused(...parsed.error.issues.map(({ path, message }) => refusal(path.join('.'), message)))
  const added = await registerPerson(actor, parsed.data)
  if (!added.ok) return added
  switch (added.value.kind) {
    case 'registered':
      return added.value.id
    case 'exists':
      return added.value.person.id
    default:
      return refused(
        refusal(
          'givenName',
          'Någon med liknande uppgifter finns redan. Sök fram barnet i registret, eller kryssa i att det är någon annan.',
        ),
      )
  }
}
