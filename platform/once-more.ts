import 'server-only'
import { isCollision } from '#platform/database-faults.ts'

/** Does it again, once, when PostgreSQL gave it up in favour of another transaction; nothing of it was saved then. */
export async function onceMore<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!isCollision(error)) throw error
    return act()
  }
}
