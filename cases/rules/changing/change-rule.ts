import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { mayEditRules } from '#cases/permissions.ts'
import { ruleRefusals } from '#cases/rules/changing/refusals.ts'
import type { RuleEdit } from '#cases/rules/changing/rule-edit.ts'
import { settleOpeningHours } from '#cases/rules/changing/settle-opening-hours.ts'
import { settleOtherHours } from '#cases/rules/changing/settle-other-hours.ts'
import { OPENING_HOURS } from '#cases/rules/opening-hours.ts'
import { OTHER_HOURS } from '#cases/rules/other-hours.ts'
import { ruleHistory } from '#cases/rules/read-rules.ts'
import type { Row } from '#cases/rules/setting.ts'
import { valueText } from '#cases/rules/shown.ts'
import { openCasesUnder } from '#cases/rules/viewing/open-cases.ts'
import { db, type Transaction } from '#db/client.ts'
import { ruleChange } from '#db/schema/flows.ts'
import { association } from '#db/schema/members.ts'
import { employee } from '#db/schema/staff.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { done, type Refused, type Result, refusal, refused } from '#platform/result.ts'

export interface RuleChanged {
  /** ÅÅÅÅ-MM-DD. */
  readonly validFrom: string
  /** Open cases that keep what was. */
  readonly kept: number
}

/**
 * Sets a rule from a day on, for everybody or for one association. The row is the change and its history in one: who,
 * when, from which day, and why. Cases that have already reached us keep what they began with.
 */
export async function changeRule(actor: Actor, edit: RuleEdit): Promise<Result<RuleChanged>> {
  if (!mayEditRules(actor)) return refused({ message: 'Bara administratörer ändrar regler.' })
  const { setting, value, associationId, validFrom, source, seen } = edit
  return db.transaction(async (tx) => {
    // Two changes of one rule at the same time: the second waits, and is told of the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('cases.rule_change'), hashtext(${setting.key}))`)
    const changes = (await ruleHistory(tx)).filter(({ key }) => key === setting.key)
    const newest = changes.at(-1)?.id ?? 0
    if (newest > seen) return stale(tx, edit, newest)
    const refusals = ruleRefusals(edit, changes, stockholmDate(now()))
    if (refusals.length) return refused(...refusals)
    if (associationId !== null && !(await isKnown(tx, associationId)))
      return refused(refusal('associationId', 'Föreningen finns inte längre i registret. Välj en annan.'))
    await tx
      .insert(ruleChange)
      .values({ key: setting.key, associationId, validFrom, value, source, at: now(), actorId: actor.employeeId })
    if (setting.key === OPENING_HOURS.key)
      await settleOpeningHours(tx, { validFrom, rows: value as readonly Row[], changes })
    if (setting.key === OTHER_HOURS.key)
      await settleOtherHours(tx, { validFrom, rows: value as readonly Row[], changes })
    return done({ validFrom, kept: await openCasesUnder(tx, setting, associationId) })
  })
}

async function isKnown(tx: Transaction, associationId: number): Promise<boolean> {
  const found = await tx.select({ id: association.id }).from(association).where(eq(association.id, associationId))
  return found.length > 0
}

async function stale(tx: Transaction, { setting, seen }: RuleEdit, newest: number): Promise<Refused> {
  const since = await tx
    .select({ change: ruleChange, who: employee.name, where: association.name })
    .from(ruleChange)
    .leftJoin(employee, eq(employee.id, ruleChange.actorId))
    .leftJoin(association, eq(association.id, ruleChange.associationId))
    .where(sql`${ruleChange.key} = ${setting.key} and ${ruleChange.id} > ${seen}`)
    .orderBy(ruleChange.id)
    .limit(10)
  return {
    ok: false,
    refusals: [{ message: 'Någon annan har ändrat regeln medan du skrev. Läs vad som är ändrat och spara igen.' }],
    conflict: {
      version: newest,
      changes: since.map(
        ({ change, who, where }) =>
          `${who ?? 'Systemet'} satte ${valueText(setting, change.value as typeof setting.initial)} från och med ${swedishPlainDate(change.validFrom)}${where ? ` för ${where}` : ''}.`,
      ),
    },
  }
}
