import { sql } from 'drizzle-orm'
import { boolean, check, date, index, jsonb, pgSchema, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { ROLES } from '#platform/actor.ts'

/** The staff register: who works here, and what the register lets each one open. Seats and moves: `staff-register.ts`. */
export const staff = pgSchema('staff')

export const team = staff.table('team', {
  id: id(),
  name: text().notNull().unique(),
})

export const employee = staff.table(
  'employee',
  {
    id: id(),
    /** The identity provider's `sub`; filled in at first sign-in, when the verified mail address matches. */
    subject: text().unique(),
    /** The person in the HR system, the key of its import; null for whoever was never in it. */
    externalId: text().unique(),
    name: text().notNull(),
    /** Null for people of the register who never sign in here. */
    email: text(),
    teamId: ref().references(() => team.id),
  },
  (t) => [uniqueIndex('employee_email').on(sql`lower(${t.email})`)],
)

/** The key of an employee. */
export const employeeRef = () => ref().references(() => employee.id)

/** A role or the named right to protected identities, from a day to a last day. Ranges of one role never overlap. */
export const accessGrant = staff.table(
  'access_grant',
  {
    id: id(),
    employeeId: ref()
      .notNull()
      .references(() => employee.id),
    access: text({ enum: [...ROLES, 'protected'] }).notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    revoked: boolean().notNull().default(false),
  },
  (t) => [
    index().on(t.employeeId),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('known_access', oneOf('access', [...ROLES, 'protected'])),
  ],
)

/** What was granted and withdrawn, by whom. Append-only. */
export const accessEvent = staff.table(
  'access_event',
  {
    id: id(),
    at: instant().notNull(),
    actorId: ref().references(() => employee.id),
    employeeId: ref()
      .notNull()
      .references(() => employee.id),
    kind: text({ enum: ['granted', 'withdrawn'] }).notNull(),
    data: jsonb().notNull(),
  },
  (t) => [index().on(t.employeeId, t.id)],
)
