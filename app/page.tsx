import { redirect } from 'next/navigation'
import { startFor } from '#app/(intranet)/navigation.ts'
import { currentActor } from '#platform/session.ts'

/** The front door: whoever is signed in comes to her own room, everybody else to the sign-in page. */
export default async function FrontDoor() {
  const actor = await currentActor()
  redirect(actor ? startFor(actor) : '/logga-in')
}
