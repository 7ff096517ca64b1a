/** How long the register keeps names. Pure. Proposals for HSB's data protection officer: docs/decisions/088. */
export const RETENTION_KEYS = ['name_viewing_days', 'names_after_leaving_days'] as const
export type RetentionKey = (typeof RETENTION_KEYS)[number]

/** In force until somebody sets another: a year of viewings, two years of names after somebody left HSB Stockholm. */
export const RETENTION_DEFAULTS: Readonly<Record<RetentionKey, number>> = {
  name_viewing_days: 365,
  names_after_leaving_days: 730,
}

export const RETENTION_NAMES: Readonly<Record<RetentionKey, string>> = {
  name_viewing_days: 'Vem som har sett vems namn',
  names_after_leaving_days: 'Namn på den som lämnat HSB Stockholm',
}

/** What a person is called once her name is forgotten. Her rows stay, so that old figures do. */
export const FORGOTTEN = 'Raderat namn'
