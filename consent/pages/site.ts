import type { Language } from '#consent/inventory/inventory.ts'
import { POLICIES, POLICY_KINDS, type PolicyKind } from '#consent/policies/policy.ts'

/** Which page of the public wing an address is. Pure. */
export type Page =
  | { readonly kind: 'start' | 'about' | 'contact'; readonly language: Language }
  | { readonly kind: 'policy'; readonly policy: PolicyKind; readonly language: Language }
  | { readonly kind: 'versions'; readonly policy: PolicyKind; readonly language: Language }
  | { readonly kind: 'version'; readonly policy: PolicyKind; readonly number: number; readonly language: Language }
  | {
      readonly kind: 'comparison'
      readonly policy: PolicyKind
      readonly from: number
      readonly to: number
      readonly language: Language
    }

const PLAIN = { '/': 'start', '/om-koms': 'about', '/kontakt': 'contact' } as const

/** The page at an address, or undefined when there is none. English stands under /en with the same names. */
export function pageAt(path: string): Page | undefined {
  const language = path === '/en' || path.startsWith('/en/') ? 'en' : 'sv'
  const local = language === 'en' ? path.slice(3) || '/' : path
  if (language === 'en' && path === '/en/') return undefined
  if (Object.hasOwn(PLAIN, local)) {
    const kind = PLAIN[local as keyof typeof PLAIN]
    return language === 'en' && kind !== 'start' ? undefined : { kind, language }
  }
  const policy = POLICY_KINDS.find(
    (kind) => local === POLICIES[kind].path || local.startsWith(`${POLICIES[kind].path}/`),
  )
  if (!policy) return undefined
  const rest = local.slice(POLICIES[policy].path.length)
  if (rest === '') return { kind: 'policy', policy, language }
  if (rest === '/versioner') return { kind: 'versions', policy, language }
  const [, number] = /^\/versioner\/([1-9]\d{0,4})$/.exec(rest) ?? []
  if (number) return { kind: 'version', policy, number: Number(number), language }
  const [, from, to] = /^\/jamfor\/([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(rest) ?? []
  return from && to ? { kind: 'comparison', policy, from: Number(from), to: Number(to), language } : undefined
}

/** The address of a page, the only one it has. */
export function pathOf(page: Page): string {
  const local = localPath(page)
  if (page.language === 'sv') return local
  return local === '/' ? '/en' : `/en${local}`
}

function localPath(page: Page): string {
  switch (page.kind) {
    case 'start':
      return '/'
    case 'about':
      return '/om-koms'
    case 'contact':
      return '/kontakt'
    case 'policy':
      return POLICIES[page.policy].path
    case 'versions':
      return `${POLICIES[page.policy].path}/versioner`
    case 'version':
      return `${POLICIES[page.policy].path}/versioner/${page.number}`
    case 'comparison':
      return `${POLICIES[page.policy].path}/jamfor/${page.from}/${page.to}`
  }
}

/** The same page in the other language, or undefined when it has none. */
export function inLanguage(page: Page, language: Language): Page | undefined {
  return (page.kind === 'about' || page.kind === 'contact') && language === 'en' ? undefined : { ...page, language }
}

/** Every page that can be listed: what the site map holds and the scanner walks. */
export const PAGES: readonly Page[] = (['sv', 'en'] as const).flatMap((language) => [
  { kind: 'start', language } as const,
  ...(language === 'sv'
    ? ([
        { kind: 'about', language },
        { kind: 'contact', language },
      ] as const)
    : []),
  ...POLICY_KINDS.flatMap((policy) => [
    { kind: 'policy', policy, language } as const,
    { kind: 'versions', policy, language } as const,
  ]),
])

/** Whether an address is that of a public page: those and no others are returned to. */
export const isPublicPath = (path: string) => pageAt(path) !== undefined
