import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { costValue } from '#db/schema/staff-costing.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { done, type Result, refused } from '#platform/result.ts'
import type { CostFigure } from '#staff/costing/cost-figure.ts'
import { valueWords } from '#staff/costing/kronor.ts'
import { mayKeepCosts } from '#staff/permissions.ts'

/**
 * Enters a value of the cost model. The row is the change and its event; what stood there before stays. A value that
 * somebody else has entered meanwhile is not overwritten: it is shown, and sent once more the own one holds.
 */
export async function setCost(actor: Actor, { replaces, ...figure }: CostFigure): Promise<Result<'saved'>> {
  if (!mayKeepCosts(actor)) return refused({ message: 'Bara verksamhetschefen och HR ändrar kostnaderna.' })
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`staff.cost_value.${figure.key}`}))`)
    const [newest] = await tx
      .select({ row: costValue, by: employee.name })
      .from(costValue)
      .innerJoin(employee, eq(employee.id, costValue.actorId))
      .where(eq(costValue.key, figure.key))
      .orderBy(desc(costValue.id))
      .limit(1)
    // Sent twice after a lost answer: it is saved already.
    if (newest && newest.row.actorId === actor.employeeId && isSame(newest.row, figure)) return done('saved')
    if ((newest?.row.id ?? null) !== replaces)
      return {
        ...refused({ message: 'Värdet har ändrats sedan du öppnade formuläret. Skicka igen om ditt ska gälla.' }),
        ...(newest && {
          conflict: {
            version: newest.row.id,
            changes: [`${newest.by} har skrivit ${valueWords(newest.row)}. Källa: ${newest.row.source}.`],
          },
        }),
      }
    await tx.insert(costValue).values({ ...figure, replaces, at: now(), actorId: actor.employeeId })
    return done('saved')
  })
}

function isSame(row: typeof costValue.$inferSelect, figure: Omit<CostFigure, 'replaces'>): boolean {
  return (Object.keys(figure) as (keyof typeof figure)[]).every((key) => row[key] === figure[key])
}
