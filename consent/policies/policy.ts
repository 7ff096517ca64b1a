/** What a policy is: a kind, in two languages, in versions that never change. Pure. */

export const POLICY_KINDS = ['cookies', 'privacy', 'accessibility'] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]

export const POLICY_LANGUAGES = ['sv', 'en'] as const
export type PolicyLanguage = (typeof POLICY_LANGUAGES)[number]

export const LANGUAGE_NAMES: Record<PolicyLanguage, string> = { sv: 'Svenska', en: 'Engelska' }

/** What editors call each kind, and where the public reads it. */
export const POLICIES: Record<PolicyKind, { readonly name: string; readonly path: string }> = {
  cookies: { name: 'Kakor', path: '/kakor' },
  privacy: { name: 'Personuppgifter', path: '/personuppgifter' },
  accessibility: { name: 'Tillgänglighet', path: '/tillganglighet' },
}

export const isPolicyKind = (text: string): text is PolicyKind => POLICY_KINDS.some((kind) => kind === text)

/** One policy's words in one language: the page's heading and its structured Markdown. */
export interface PolicyText {
  readonly title: string
  readonly body: string
}

/** How long a new edition is announced on its page. A changed wording is told, never asked about again. */
export const ANNOUNCED_DAYS = 60

/** The generated parts that a text may ask for, as `{{kaktabell}}` on a line of its own. */
export const PARTS = ['kaktabell', 'ansvariga', 'ändamål'] as const
export type PartName = (typeof PARTS)[number]
