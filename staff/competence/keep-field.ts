import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { competenceField } from '#db/schema/staff-competence.ts'
import type { Actor } from '#platform/actor.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import type { FieldEdit } from '#staff/competence/field.ts'
import { mayKeepCatalogue } from '#staff/development/permissions.ts'
import { record } from '#staff/development/record.ts'

/** Adds a field, or changes what it is called and which case types need it. Facts stay with the field. */
export async function keepField(actor: Actor, input: FieldEdit): Promise<Result<null>> {
  if (!mayKeepCatalogue(actor)) return refused({ message: 'Bara verksamhetschefen och HR ändrar områden.' })
  const { fieldId, retired, ...values } = input
  const columns = { ...values, active: !retired }
  try {
    return await db.transaction(async (tx) => {
      const [row] = fieldId
        ? await tx.update(competenceField).set(columns).where(eq(competenceField.id, fieldId)).returning()
        : await tx.insert(competenceField).values(columns).returning()
      if (!row) return refused({ message: 'Området finns inte. Ladda om sidan.' })
      await record(tx, actor, {
        subject: 'field',
        subjectId: row.id,
        kind: fieldId ? 'changed' : 'added',
        data: columns,
      })
      return done(null)
    })
  } catch (error) {
    if (brokenConstraint(error) === 'competence_field_name_unique')
      return refused(refusal('name', 'Ett annat område har redan det namnet.'))
    throw error
  }
}
