import 'server-only'
import { driver } from '#db/client.ts'

/** What every type in use is called, by name. For rooms that know types as keys alone. */
export async function typeNames(): Promise<{ key: string; name: string }[]> {
  return [
    ...(await driver()<
      { key: string; name: string }[]
    >`select key, name from cases.case_type where active order by name`),
  ]
}
