/**
 * The one clock. Everything that asks what time it is asks here, so that a test can say when it is.
 * Instants are UTC `Date`s; only the screen turns them into Stockholm time.
 */
let read: () => Date = () => new Date()

export function now(): Date {
  return read()
}

/** Tests only: stops the clock at an instant, or starts it again with no argument. */
export function setClock(at?: Date): void {
  read = at ? () => new Date(at) : () => new Date()
}
