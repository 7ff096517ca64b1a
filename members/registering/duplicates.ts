import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { decorate } from '#members/finding/find-people.ts'
import { folded } from '#members/finding/folded.ts'
import type { FoundPerson } from '#members/finding/found.ts'
import type { Registration } from '#members/registering/registration.ts'
import { currentRole, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { logRead } from '#platform/read-log.ts'

const MOST = 5
/** Share of letter triples that two names have in common when they may be the same person's. */
const SAME_NAME = 0.4

/** Who holds a personal number already. A shielded holder has no name here for whoever lacks the right, and the try is logged. */
export async function holderOf(
  actor: Actor,
  digits: string,
): Promise<{ id: number; name: string } | 'shielded' | null> {
  const rows = await db.execute<{ id: number; name: string; shielded: boolean }>(sql`
    select p.id::int as id, p.given_name || ' ' || p.family_name as name, p.shielded
    from members.person p where p.personal_number = ${digits}`)
  const [holder] = rows
  if (!holder) return null
  if (!holder.shielded || actor.mayReadProtected) return { id: holder.id, name: holder.name.trim() }
  await logRead(actor, 'protected_person', holder.id)
  return 'shielded'
}

/**
 * People who may be the one being added: a similar name together with the same birth date, contact or home. What is
 * protected is never compared for whoever lacks the right; a shielded person is suggested on her full name alone.
 */
export async function duplicatesOf(actor: Actor, sent: Registration, homeId: number | null): Promise<FoundPerson[]> {
  const name = folded(`${sent.givenName} ${sent.familyName}`).trim()
  const visible = visiblePerson(actor)
  const near = sql`similarity(p.search_name, ${name}) >= ${SAME_NAME}`
  const asked: SQL[] = [
    sql`select p.id from members.person p where p.search_name like ${` ${likeable(name)} `} and p.shielded`,
  ]
  const birthDate = sent.birthDate ?? sent.personalNumber?.birthDate
  if (birthDate)
    asked.push(
      sql`select p.id from members.person p where p.birth_date = ${birthDate}::date and ${near} and ${visible}`,
    )
  const contacts = [sent.phone?.value, sent.email?.value].filter((value) => value !== undefined)
  if (contacts.length > 0)
    asked.push(sql`select p.id from members.person p join members.contact c on c.person_id = p.id
      where c.value in ${contacts} and ${near} and ${visible}`)
  if (homeId !== null)
    asked.push(sql`select p.id from members.person p join members.person_role r on r.person_id = p.id
      where r.home_id = ${homeId} and ${currentRole()} and ${near} and ${visible}`)
  const rows = await db.execute<{ id: string }>(sql`${sql.join(asked, sql` union `)} limit ${MOST}`)
  return rows.length === 0
    ? []
    : decorate(
        db,
        rows.map((row) => Number(row.id)),
      )
}

function likeable(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
