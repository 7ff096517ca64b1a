import 'server-only'
import { driver } from '#db/client.ts'

interface Member {
  readonly id: number
  readonly number: string
  readonly isOpen: boolean
}

/** The joint event that a case belongs to. */
export interface Joint {
  readonly key: string
  readonly name: string
  /** The other cases of it, by number. */
  readonly others: readonly Member[]
}

interface Row extends Member {
  readonly event: string
  readonly name: string
  readonly self: boolean
}

/**
 * The joint event of a case and the others in it; null for a case on its own. A case that has become protected since it
 * was joined is in nobody's list: that it belongs there says where somebody lives.
 */
export async function membersBeside(number: string): Promise<Joint | null> {
  const rows = await driver()<Row[]>`
    select e.key as event, e.name, o.id::int as id, o.number, o.is_open as "isOpen", o.id = c.id as self
    from cases."case" c
    join cases.joint_event_case mine on mine.case_id = c.id and mine.left_at is null
    join cases.joint_event e on e.key = mine.event_key
    join cases.joint_event_case theirs on theirs.event_key = e.key and theirs.left_at is null
    join cases."case" o on o.id = theirs.case_id
    where c.number = ${number} and not c.restricted and not o.restricted
    order by o.number`
  const [first] = rows
  if (!first) return null
  const others = rows
    .filter(({ self }) => !self)
    .map(({ id, number: other, isOpen }) => ({ id, number: other, isOpen }))
  return { key: first.event, name: first.name, others }
}
