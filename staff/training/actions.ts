'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { action } from '#platform/action.ts'
import { completeSession } from '#staff/training/complete-session.ts'
import { Attendance, CourseEdit, NewSession, SessionTarget } from '#staff/training/course.ts'
import { addSession, cancelSession, keepCourse } from '#staff/training/keep-course.ts'
import { giveBack, signUp } from '#staff/training/sign-up.ts'

// A place stands in the catalogue, on its course's page and on one's own.
const shown = () => {
  revalidatePath('/medarbetare/utbildningar', 'layout')
  revalidatePath('/min-utveckling')
}

export const book = action(SessionTarget, signUp, shown)
export const unbook = action(SessionTarget, giveBack, shown)
export const writeCourse = action(CourseEdit, keepCourse, ({ id, isNew }) => {
  shown()
  if (isNew) redirect(`/medarbetare/utbildningar/${id}`)
})
export const writeSession = action(NewSession, addSession, shown)
export const cancel = action(SessionTarget, cancelSession, shown)
export const writeAttendance = action(Attendance, completeSession, shown)
