// Connection lost, refused or timed out; server starting or shutting down; statement cancelled by its time limit.
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
])

function codes(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = error instanceof AggregateError ? error.errors.flatMap(codes) : []
  return [...own, ...inner, ...codes(error.cause)]
}

/** Whether the database could not be asked, as opposed to having said no. */
export function isDatabaseAway(error: unknown): boolean {
  return codes(error).some((code) => AWAY.has(code))
}

/** Whether PostgreSQL undid a transaction because of another one (deadlock, serialization): the same again may well pass. */
export function isCollision(error: unknown): boolean {
  return codes(error).some((code) => code === '40P01' || code === '40001')
}

/** The name of the constraint a statement broke, if that is what failed. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { constraint_name: name } = error as { constraint_name?: unknown }
  return typeof name === 'string' ? name : brokenConstraint(error.cause)
}
