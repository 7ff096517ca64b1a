/** What a token may be allowed, each word one right. Pure. */
export const SCOPES = ['cases:read', 'cases:write', 'staff:read'] as const
export type Scope = (typeof SCOPES)[number]

export const SCOPE_NAMES: Record<Scope, string> = {
  'cases:read': 'Läsa ärenden',
  'cases:write': 'Registrera och ändra ärenden',
  'staff:read': 'Läsa statistik om medarbetare',
}
