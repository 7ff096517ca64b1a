/** A reader waits no longer than this for what the page can do without, in milliseconds. */
const PATIENCE_MS = 1_000

/** What was asked for, or a rejection when it takes too long: a database may hang without saying that it is away. */
export async function inTime<T>(asked: Promise<T>, milliseconds = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${milliseconds} ms.`)), milliseconds)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
