/** How long a session lives. Pure. */
export const ABSOLUTE_SECONDS = 8 * 60 * 60
const IDLE_SECONDS = 30 * 60
/** Activity is written down at most this often: a page a second should not be a write a second. */
export const TOUCH_SECONDS = 60

/** Whether a session still opens doors: not past its end, and not left alone too long. */
export function isAlive(session: { expiresAt: Date; lastSeenAt: Date }, at: Date): boolean {
  return at < session.expiresAt && at.getTime() - session.lastSeenAt.getTime() < IDLE_SECONDS * 1000
}
