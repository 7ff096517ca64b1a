import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { caseRow, cases } from '#db/schema/cases.ts'
import { id, ref } from '#db/schema/columns.ts'
import { person } from '#db/schema/members.ts'

/**
 * For whom a saving is opened, and the signature of each guardian. No answers to the bank's questions, no account
 * numbers and no addresses stand here: the bank asks, and the register knows where people live.
 */
export const housingSaving = cases.table(
  'housing_saving',
  {
    caseId: ref()
      .primaryKey()
      .references(() => caseRow.id),
    childId: ref()
      .notNull()
      .references(() => person.id),
    /** The day the eighteenth birthday was noticed: from then on nothing is shared with giver or guardians. */
    cameOfAgeOn: date(),
  },
  (t) => [index().on(t.childId)],
)

export const savingsGuardian = cases.table(
  'savings_guardian',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => housingSaving.caseId),
    /** Somebody in the register, or else a name that was told. */
    personId: ref().references(() => person.id),
    name: text(),
    phone: text(),
    /** Of a named one: she has said that her data is protected. Of one in the register the register knows. */
    isProtected: boolean().notNull().default(false),
    askedOn: date(),
    /** The day a missing signature is asked after, by the rules of the case. */
    remindOn: date(),
    reminders: integer().notNull().default(0),
    signedOn: date(),
    refusedOn: date(),
    leftOn: date(),
  },
  (t) => [
    uniqueIndex('savings_guardian_once').on(t.caseId, t.personId).where(sql`left_on is null`),
    index('savings_guardian_due')
      .on(t.remindOn, t.caseId)
      .where(sql`remind_on is not null and signed_on is null and refused_on is null and left_on is null`),
    check('one_of_register_or_name', sql`num_nonnulls(person_id, name) = 1`),
    check('name_length', sql`length(name) between 1 and 120`),
    check('protected_is_named', sql`person_id is null or (phone is null and not is_protected)`),
    check('one_outcome', sql`num_nonnulls(signed_on, refused_on) < 2`),
    check('signed_was_asked', sql`signed_on is null or signed_on >= asked_on and asked_on is not null`),
    check('refused_after_asked', sql`refused_on >= asked_on`),
    check('signed_stays', sql`left_on is null or signed_on is null`),
    check('reminders_counted', sql`reminders >= 0`),
  ],
)
