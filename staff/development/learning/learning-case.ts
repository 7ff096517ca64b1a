import { z } from 'zod'
import { day, rowId } from '#staff/development/fields.ts'

/** A learning case: the type and the day, and nothing else whatever. There is no field where anything else could stand. Pure. */
export const NewLearningCase = z.object({
  caseType: z.string('Välj ärendetyp.').regex(/^[a-z][a-z0-9_]{0,60}$/, 'Välj ärendetyp.'),
  happenedOn: day('Välj vilken dag.'),
})
export type NewLearningCase = z.infer<typeof NewLearningCase>

export const LearningCaseTarget = z.object({ learningCaseId: rowId })
export type LearningCaseTarget = z.infer<typeof LearningCaseTarget>
