/** A Swedish number of seconds with one decimal: `1,2 s`. */
export function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} s`
}

/**
 * Runs one step and shows it: its name when it begins, what it says on the way (in a terminal only), its time when
 * it is done together with what `tell` finds worth saying. Returns what the step returns, rethrows what it throws.
 */
export async function step<T>(
  name: string,
  work: (say: (text: string) => void) => Promise<T>,
  tell: (result: T) => string = () => '',
): Promise<T> {
  const started = Date.now()
  const terminal = process.stdout.isTTY
  let latest = ''
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${name}  ${seconds(started)}  ${latest.slice(0, 60)}`)
  const ticking = terminal ? setInterval(draw, 250) : undefined
  if (terminal) draw()
  else console.log(`  … ${name}`)

  const finish = (mark: string, detail: string) => {
    clearInterval(ticking)
    const line = `  ${mark} ${name.padEnd(28)} ${seconds(started).padStart(8)}  ${detail}`.trimEnd()
    console.log(terminal ? `\r\x1b[2K${line}` : line)
  }
  try {
    const result = await work((text) => {
      latest = text
    })
    finish('✓', tell(result))
    return result
  } catch (error) {
    finish('✗', '')
    throw error
  }
}
