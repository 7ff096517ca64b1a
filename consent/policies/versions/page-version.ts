import { POLICIES, POLICY_KINDS, type PolicyKind } from '#consent/policies/policy.ts'

/** One look of a public policy page: a wording together with what was declared then. */
export interface PageVersion {
  readonly kind: PolicyKind
  /** Counts the looks of this page from 1. */
  readonly number: number
  /** From when it could be read. */
  readonly at: Date
  readonly edition: number
  /** What visitors answer to while this holds; null for pages that list no cookies. */
  readonly fingerprint: string | null
  /** What was new: the words, what is declared, or both. */
  readonly news: 'wording' | 'declared' | 'both'
  /** Whether everybody is asked again because of it. */
  readonly asksAgain: boolean
  /** Why, in the editors' own words. */
  readonly reasons: readonly string[]
}

/** A version in an address: `kakor-3`. */
export const versionName = ({ kind, number }: Pick<PageVersion, 'kind' | 'number'>) =>
  `${POLICIES[kind].path.slice(1)}-${number}`

/** What an address names, undefined for what names nothing. Pure. */
export function versionNamed(name: string): { kind: PolicyKind; number: number } | undefined {
  const [, path, number] = /^([a-z]+)-([1-9]\d{0,5})$/.exec(name) ?? []
  const kind = POLICY_KINDS.find((one) => POLICIES[one].path === `/${path}`)
  return kind && number ? { kind, number: Number(number) } : undefined
}
