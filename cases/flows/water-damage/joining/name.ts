import 'server-only'
import { driver } from '#db/client.ts'
import { swedishDate } from '#platform/dates.ts'

/** What a joint event is called: the street or the association of the first case, and the day it was reported. */
export async function jointName(number: string): Promise<string> {
  const [row] = await driver()<{ place: string | null; at: Date }[]>`
    select coalesce(h.street_address, a.name, c.address_text) as place, c.received_at as at
    from cases."case" c left join lateral cases.case_home(c.id) as hid on true left join members.home h on h.id = hid
    left join members.association a on a.id = c.association_id where c.number = ${number} and not c.restricted`
  return [row?.place ?? 'Läcka', row && swedishDate(row.at)].filter(Boolean).join(', ').slice(0, 200)
}
