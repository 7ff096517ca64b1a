import 'server-only'
import { driver } from '#db/client.ts'

/** Lets go of the shield of everybody whose last tie to a protected person ended before today. Returns how many. */
export async function refreshShields(): Promise<number> {
  const [row] = await driver()<{ changed: number }[]>`select members.refresh_shields() as changed`
  return row?.changed ?? 0
}
