'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { Withdrawn, YearToPublish } from '#staff/statistics/publishing/publication.ts'
import { publishYear, withdrawPublication } from '#staff/statistics/publishing/publish-year.ts'
import { setTarget } from '#staff/statistics/targeting/set-target.ts'
import { Target } from '#staff/statistics/targeting/target.ts'

const shown = () => revalidatePath('/medarbetare')

export const target = action(Target, setTarget, shown)
export const publish = action(YearToPublish, publishYear, shown)
export const withdrawFigure = action(Withdrawn, withdrawPublication, shown)
