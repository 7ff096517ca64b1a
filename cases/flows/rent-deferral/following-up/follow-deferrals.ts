import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { bankDayAfter } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { ours } from '#cases/flows/rent-deferral/deciding/case-status.ts'
import { pressesAt } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { latestDeferral, type PartRow } from '#cases/flows/rent-deferral/following-up/read-deferral.ts'
import { sendNotice } from '#cases/flows/rent-deferral/following-up/send-notice.ts'
import { AFTER_LAPSE } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { afterLapseKey, contactKey, remindKey } from '#cases/flows/rent-deferral/following-up/task-keys.ts'
import { dropTasks, planTask } from '#cases/flows/rent-deferral/following-up/tasks.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { situationOf } from '#cases/flows/situation.ts'
import { rule } from '#cases/rules/rules.ts'
import { db } from '#db/client.ts'
import { deferral, deferralPart } from '#db/schema/rent-deferral.ts'
import { SYSTEM } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { refused } from '#platform/result.ts'

const SETTLED = refused({ message: 'Inget väntar längre i anståndet.' })

/**
 * Everything that a day brings to the deferrals that run: what was not paid counts as unpaid, what was not caught up on
 * after the contact lapses, what is about to fall due reminds. In that order, so that nobody is reminded of what is
 * already late. Run twice it finds nothing the second time. Returns how many cases changed.
 */
export async function followDeferrals(page = PAGE): Promise<number> {
  return (await noticeUnpaid(page)) + (await lapseBroken(page)) + (await remindOfParts(page))
}

/** Cases with a part that fits, a page at a time. */
const dueWhere = (condition: ReturnType<typeof sql>, page: number) => async (id: number) => {
  const rows = await db.execute<{ id: number; number: string }>(sql`
    select distinct c.id::int as id, c.number from cases.deferral d
    join cases."case" c on c.id = d.case_id
    join cases.deferral_part p on p.proposal_id = d.proposal_id
    where c.id > ${id} and p.paid_on is null and ${condition}
    order by 1 limit ${page}`)
  return [...rows]
}

function remindOfParts(page: number): Promise<number> {
  const today = stockholmDate(now())
  const due = sql`d.state = 'running' and c.is_open and p.reminded_at is null and p.remind_on <= ${today}::date and p.overdue_on > ${today}::date`
  return changeDue('remind-of-instalments', dueWhere(due, page), async (kase, tx) => {
    const running = await latestDeferral(tx, kase.id)
    const part = running?.parts.find((one) => isOpen(one) && one.remindedAt === null && one.remindOn <= today)
    if (running?.state !== 'running' || !part || part.overdueOn <= today) return SETTLED
    const { proposalId, position, dueOn, ore } = part
    await tx.update(deferralPart).set({ remindedAt: now() }).where(isPart(part))
    const planned = await planTask(tx, kase.id, {
      key: remindKey(proposalId, position),
      title: `Påminn medlemmen: ${kronor(ore)} ska betalas ${swedishPlainDate(dueOn)}`,
      day: dueOn,
    })
    const event = { kind: 'deferral_reminded', proposal: proposalId, part: position, due: dueOn, ore, planned } as const
    return { set: ours(kase.status), event }
  })
}

function noticeUnpaid(page: number): Promise<number> {
  const today = stockholmDate(now())
  const due = sql`d.state in ('running', 'breached') and p.overdue_at is null and p.overdue_on <= ${today}::date`
  return changeDue('notice-unpaid-instalments', dueWhere(due, page), async (kase, tx) => {
    const running = await latestDeferral(tx, kase.id)
    const part = running?.parts.find((one) => isOpen(one) && one.overdueAt === null && one.overdueOn <= today)
    if (!running || !part || (running.state !== 'running' && running.state !== 'breached')) return SETTLED
    const { proposalId, position, dueOn, ore } = part
    const contact = running.contactDays !== null && running.contactAt === null
    const lapseOn = contact ? null : (running.lapseOn ?? today)
    await tx.update(deferralPart).set({ overdueAt: now() }).where(isPart(part))
    await tx.update(deferral).set({ state: 'breached', lapseOn }).where(eq(deferral.proposalId, proposalId))
    const planned = contact
      ? await planTask(tx, kase.id, {
          key: contactKey(proposalId, position),
          title: `Sök medlemmen en gång om ${kronor(ore)} som skulle ha betalats ${swedishPlainDate(dueOn)}`,
          day: bankDayAfter(today),
        })
      : []
    const dropped = await dropTasks(tx, kase.id, [remindKey(proposalId, position)])
    return {
      set: {
        ...ours(kase.status),
        deadlineAt: pressesAt(await calendarAround(tx, now()), 'breached', running.parts, { lapseOn, today }),
      },
      event: {
        kind: 'deferral_overdue',
        ...{ proposal: proposalId, part: position, due: dueOn, ore, contact, lapseOn, planned, dropped },
      },
    }
  })
}

function lapseBroken(page: number): Promise<number> {
  const today = stockholmDate(now())
  const due = sql`d.state = 'breached' and d.lapse_on <= ${today}::date and p.overdue_at is not null`
  return changeDue('lapse-broken-deferrals', dueWhere(due, page), async (kase, tx) => {
    const running = await latestDeferral(tx, kase.id)
    if (running?.state !== 'breached' || running.lapseOn === null || running.lapseOn > today) return SETTLED
    const { proposalId, parts } = running
    await tx.update(deferral).set({ state: 'lapsed', endedAt: now() }).where(eq(deferral.proposalId, proposalId))
    const { rules } = await situationOf(tx, kase)
    const afterwards = rule(rules, AFTER_LAPSE)
    const key = afterLapseKey(proposalId)
    const planned = await planTask(tx, kase.id, { key, title: afterwards, day: bankDayAfter(today) })
    const needless = parts.flatMap(({ position }) => [
      remindKey(proposalId, position),
      contactKey(proposalId, position),
    ])
    const dropped = await dropTasks(tx, kase.id, needless)
    const remainingOre = parts.filter(isOpen).reduce((sum, { ore }) => sum + ore, 0)
    const letter = await sendNotice(tx, SYSTEM, kase, proposalId, { occasion: 'lapse', remainingOre })
    const event = { kind: 'deferral_lapsed', proposal: proposalId, afterwards, planned, dropped, letter } as const
    return {
      set: {
        ...ours(kase.status),
        deadlineAt: pressesAt(await calendarAround(tx, now()), 'lapsed', parts, { lapseOn: null, today }),
      },
      event,
    }
  })
}

const isOpen = ({ paidOn }: PartRow) => paidOn === null
const isPart = ({ proposalId, position }: PartRow) =>
  and(eq(deferralPart.proposalId, proposalId), eq(deferralPart.position, position))
