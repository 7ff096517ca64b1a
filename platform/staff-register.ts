import 'server-only'
import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { employee } from '#db/schema/staff.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** What sign-in needs to know of the staff register. The register itself is the staff wing's. */

// Every column names its table: drizzle writes them bare in a query of one table, and a bare `id` is the grant's own.
const admitted = () => {
  const today = stockholmDate(now())
  return sql<boolean>`exists (select from staff.access_grant g where g.employee_id = employee.id and g.access <> 'protected'
    and not g.revoked and g.valid_from <= ${today} and coalesce(g.valid_to, 'infinity') >= ${today})`
}

/** The employee behind a provider's subject, else behind a verified mail address that no subject has claimed yet; null without either. */
export async function entryOf({ subject, email }: { subject?: string | undefined; email?: string | undefined }) {
  // No condition at all would find everybody.
  if (subject === undefined && email === undefined) return null
  const bySubject = subject === undefined ? undefined : eq(employee.subject, subject)
  const byEmail =
    email === undefined
      ? undefined
      : and(
          sql`lower(${employee.email}) = lower(${email})`,
          subject === undefined ? undefined : isNull(employee.subject),
        )
  const rows = await db
    .select({ id: employee.id, email: employee.email, subject: employee.subject, admitted: admitted() })
    .from(employee)
    .where(or(bySubject, byEmail))
  return rows.find((row) => row.subject === subject) ?? rows[0] ?? null
}

export async function employeeById(id: number) {
  const [row] = await db.select({ id: employee.id, email: employee.email }).from(employee).where(eq(employee.id, id))
  return row ?? null
}

/** Remembers which account of the provider an employee signs in with. The first one stays. */
export async function bindSubject(id: number, subject: string): Promise<void> {
  await db
    .update(employee)
    .set({ subject })
    .where(and(eq(employee.id, id), isNull(employee.subject)))
}
