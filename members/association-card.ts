import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { CardAssociation, NamedPerson } from '#members/card.ts'
import { mayReadMembers } from '#members/permissions.ts'
import { type BoardPost, fullName } from '#members/person.ts'
import { currentRole, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { logRead } from '#platform/read-log.ts'

export interface AssociationCard extends CardAssociation {
  readonly property: string | null
  /** Who sits on the board today; a shielded member is absent for whoever lacks the right. */
  readonly board: readonly (NamedPerson & { readonly post: BoardPost })[]
}

type Row = Omit<AssociationCard, 'board'> & Record<string, unknown>
type Member = { id: number; givenName: string; familyName: string; shielded: boolean; post: BoardPost }

/** An association with its insurance, manager and board; null when there is none or no right to read members. */
export async function associationCard(actor: Actor, id: number): Promise<AssociationCard | null> {
  if (!mayReadMembers(actor)) return null
  const [rows, members] = await Promise.all([
    db.execute<Row>(sql`
      select a.id::int as id, a.name, a.organisation_number as "organisationNumber", a.insurer,
        a.insurance_number as "insuranceNumber", a.supplement, a.manager_name as "managerName",
        a.manager_email as "managerEmail", a.property
      from members.association a where a.id = ${id}`),
    db.execute<Member>(sql`
      select p.id::int as id, p.given_name as "givenName", p.family_name as "familyName", p.shielded, r.post
      from members.person_role r join members.person p on p.id = r.person_id
      where r.association_id = ${id} and r.kind = 'board_member' and ${currentRole()} and ${visiblePerson(actor)}
      order by array_position(array['chair', 'vice_chair', 'secretary', 'treasurer', 'member', 'deputy'], r.post), p.family_name`),
  ])
  const [row] = rows
  if (!row) return null
  for (const { id: member, shielded } of members) if (shielded) await logRead(actor, 'protected_person', member)
  const board = members.map(({ givenName, familyName, ...member }) => ({
    ...member,
    name: fullName({ givenName, familyName }),
  }))
  return { ...row, board }
}
