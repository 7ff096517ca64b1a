'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { action } from '#platform/action.ts'
import { apply, release, takeBack } from '#staff/openings/apply.ts'
import { changeOpening } from '#staff/openings/change-opening.ts'
import { openSeat, withdrawOpening } from '#staff/openings/keep-opening.ts'
import {
  ApplicationTarget,
  Applying,
  NewOpening,
  OpeningChange,
  OpeningTarget,
  StepTaken,
} from '#staff/openings/opening.ts'
import { takeStep } from '#staff/openings/take-step.ts'

// An application stands on its opening's page and on the applicant's own.
const shown = () => {
  revalidatePath('/medarbetare/tjanster', 'layout')
  revalidatePath('/min-utveckling')
}

export const announce = action(NewOpening, openSeat, ({ id }) => {
  shown()
  redirect(`/medarbetare/tjanster/${id}`)
})
export const changeAnnouncement = action(OpeningChange, changeOpening, shown)
export const withdrawSeat = action(OpeningTarget, withdrawOpening, shown)
export const applyFor = action(Applying, apply, shown)
export const releaseToLeader = action(ApplicationTarget, release, shown)
export const takeApplicationBack = action(ApplicationTarget, takeBack, shown)
export const leadOn = action(StepTaken, takeStep, shown)
