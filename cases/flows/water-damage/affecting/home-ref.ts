import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { visibleHome } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { type Refused, refusal, refused } from '#platform/result.ts'

/** An affected home as events name it: nameless where it could give a protected identity away. */
export interface HomeRef {
  readonly key: string
  readonly name: string | null
}

/** The affected home of a case that a form points at; null for none. What the actor may not see cannot be pointed at. */
export async function homeRefOf(
  actor: Actor,
  { number, home: key }: { readonly number: string; readonly home: string | null },
): Promise<HomeRef | null | Refused> {
  if (key === null) return null
  const [row] = await db.execute<{ name: string | null }>(sql`
    select case when not members.home_is_hidden(h.id) then ${HOME_NAME} end as name
    from cases.water_home w join members.home h on h.id = w.home_id join cases."case" c on c.id = w.case_id
    where w.key = ${key} and c.number = ${number} and ${visibleHome(actor)}`)
  return row ? { key, name: row.name } : refused(refusal('home', 'Välj bland de drabbade bostäderna.'))
}

/** "Hasselvägen 7 A lgh 1203", of `members.home` under the alias `h`. */
const HOME_NAME = sql.raw(`concat_ws(' ', h.street_address, h.entrance, 'lgh ' || h.official_number)`)
