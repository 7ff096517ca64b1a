import 'server-only'
import { sql } from 'drizzle-orm'
import { db, driver } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { env } from '#platform/env.ts'
import { log } from '#platform/log.ts'
import { mailIsOn, sendMail } from '#platform/mail.ts'
import { readSettings } from '#staff/development/read-settings.ts'
import { noticeText, noticeTitle } from '#staff/training/notice-text.ts'
import type { NoticeKind } from '#staff/training/training.ts'

/** What is older than this is no news any more. It matters when a mail server comes after years without one. */
const FRESH_DAYS = 7

/** Writes the reminder of every place that is near; run twice it finds nothing the second time. Returns how many. */
export async function remindOfSessions(): Promise<number> {
  const at = now()
  const today = stockholmDate(at)
  const until = addDays(today, (await readSettings()).number('reminder_days'))
  const rows = await driver()`
    insert into staff.notice (employee_id, kind, signup_id, at)
    select p.employee_id, 'reminder', p.id, ${at}
    from staff.signup p join staff.course_session s on s.id = p.session_id
    where p.status = 'booked' and s.cancelled_at is null and s.starts_on between ${today} and ${until}
    on conflict do nothing returning id`
  return rows.length
}

interface Due {
  readonly id: number
  readonly kind: NoticeKind
  readonly email: string
  readonly course: string
  readonly startsOn: string
  readonly startsAt: string
  readonly place: string
}

/**
 * Mails what has not been mailed, each once, one after the other. A notice is locked while it is sent, so that two
 * workers never send it twice; one that the server refuses is tried again the next time. Returns how many went.
 */
export async function mailNotices(): Promise<number> {
  if (!mailIsOn()) return 0
  let sent = 0
  let after = 0
  for (;;) {
    const id = await mailNext(after)
    if (id === null) return sent
    if (id > 0) sent++
    after = Math.abs(id)
  }
}

/** The id of the notice that was mailed, negative where the mail server refused it; null when none is left. */
function mailNext(after: number): Promise<number | null> {
  return db.transaction(async (tx) => {
    const since = new Date(now().getTime() - FRESH_DAYS * 86_400_000)
    const [due] = (await tx.execute(sql`
      select n.id::int, n.kind, e.email, c.name as course, s.starts_on as "startsOn",
        to_char(s.starts_at, 'HH24:MI') as "startsAt", s.place
      from staff.notice n join staff.employee e on e.id = n.employee_id join staff.signup p on p.id = n.signup_id
      join staff.course_session s on s.id = p.session_id join staff.course c on c.id = s.course_id
      where n.mailed_at is null and n.id > ${after} and n.at > ${since.toISOString()}::timestamptz and e.email is not null
      order by n.id limit 1 for update of n skip locked`)) as unknown as Due[]
    if (!due) return null
    try {
      const text = `${noticeText(due.kind, due)}\n\n${new URL('/min-utveckling', env().NEXTAUTH_URL)}\n`
      await sendMail({ to: due.email, subject: noticeTitle(due.kind, due), text })
    } catch (err) {
      // What a mail server answers quotes the address; its number says enough.
      log().warn({ event: 'mail.refused', notice: due.id, status: (err as { responseCode?: number }).responseCode })
      return -due.id
    }
    await tx.execute(sql`update staff.notice set mailed_at = ${now().toISOString()}::timestamptz where id = ${due.id}`)
    return due.id
  })
}
