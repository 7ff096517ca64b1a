import { sql } from 'drizzle-orm'
import { boolean, check, date, index, text } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employeeRef, staff } from '#db/schema/staff.ts'
import { BASES } from '#staff/competence/competence.ts'

// What people know: facts, never grades.

/** A field of knowledge. `case_types` are keys of the case wing's types, kept as words so that neither wing needs the other. */
export const competenceField = staff.table('competence_field', {
  id: id(),
  name: text().notNull().unique(),
  description: text().notNull().default(''),
  caseTypes: text().array().notNull().default([]),
  active: boolean().notNull().default(true),
})

/** Something shown to be known, from a day to a last day. Never a grade. A fact that was wrong is withdrawn. */
export const competenceFact = staff.table(
  'competence_fact',
  {
    id: id(),
    employeeId: employeeRef().notNull(),
    fieldId: ref()
      .notNull()
      .references(() => competenceField.id),
    basis: text({ enum: BASES }).notNull(),
    /** What shows it: the course, the certificate's number, the work that was done. */
    evidence: text().notNull(),
    achievedOn: date().notNull(),
    validTo: date(),
    /** Who has seen the evidence; null for what the employee has written herself. */
    confirmedBy: employeeRef(),
    confirmedAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index().on(t.employeeId, t.fieldId),
    index().on(t.fieldId),
    check('known_basis', oneOf('basis', BASES)),
    check('valid_range', sql`${t.validTo} >= ${t.achievedOn}`),
  ],
)
