/** Anything that was started and has to be stopped again. */
type Stoppable = { stop(): Promise<unknown> }

/**
 * Everything a command has started, stopped in reverse order when the command ends: by itself, by Ctrl-C, by SIGTERM
 * or because its launcher was killed. What is still starting when that happens is waited for and stopped as well.
 */
export class Household {
  private readonly members: Promise<Stoppable>[] = []
  private readonly leaving = new AbortController()
  private closed: Promise<void> | undefined

  /** Aborted as soon as somebody asks the command to stop. */
  get signal(): AbortSignal {
    return this.leaving.signal
  }

  /** Starts something and remembers to stop it. Starts nothing more once the command is stopping. */
  async keep<T extends Stoppable>(start: () => T | Promise<T>): Promise<T> {
    this.signal.throwIfAborted()
    const member = (async () => start())()
    this.members.push(member)
    return member
  }

  /** Stops everything, once, however often it is asked. */
  close(): Promise<void> {
    this.leaving.abort(new Error('Avbrutet.'))
    this.closed ??= this.stopAll()
    return this.closed
  }

  /** Lets signals, and the loss of the launcher, stop everything and then end the process with this code. */
  onSignal(exitCode: () => number): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      process.on(signal, async () => {
        if (this.signal.aborted) return
        if (process.stdout.isTTY) process.stdout.write('\n')
        if (signal !== 'disconnect') console.log('Stoppar …')
        await this.close()
        process.exit(exitCode())
      })
    }
  }

  private async stopAll(): Promise<void> {
    for (let member = this.members.pop(); member; member = this.members.pop()) {
      try {
        await (await member).stop()
      } catch {
        // It never started, so there is nothing to stop.
      }
    }
  }
}
