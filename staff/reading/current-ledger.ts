import 'server-only'
import { driver } from '#db/client.ts'
import type { Ledger } from '#staff/ledger/ledger.ts'
import { readDevelopment } from '#staff/reading/read-development.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'

let kept: { readonly mark: string; readonly ledger: Ledger } | undefined

/**
 * The ledger as it stands now, kept in memory for as long as the register has not changed: thirty years of 5,000 people
 * are asked for on every opening of the statistics and change a few times a week. Every change of the register adds a
 * row or ends one, so the mark changes with it in all application processes. What openings and trainings say is read
 * each time; it is little, and changes in place.
 */
export async function currentLedger(): Promise<Ledger> {
  const mark = await readMark()
  if (kept?.mark !== mark) kept = { mark, ledger: await readLedger() }
  return { ...kept.ledger, ...(await readDevelopment()) }
}

async function readMark(): Promise<string> {
  const [row] = await driver()<{ mark: string }[]>`
    select concat_ws(' ',
      (select concat_ws('/', max(id), count(*), count(*) filter (where recorded_to is null)) from staff.assignment),
      (select concat_ws('/', max(id), count(*), count(*) filter (where recorded_to is null)) from staff.assignment_state),
      (select md5(string_agg(p::text, ';' order by id)) from staff.unit_placement p),
      (select md5(string_agg(concat_ws('/', id, title, area), ';' order by id)) from staff.position),
      (select md5(string_agg(r::text, ';' order by id)) from staff.end_reason r),
      (select md5(string_agg(l::text, ';' order by id)) from staff.legal_entity l)) as mark`
  return row?.mark ?? ''
}
