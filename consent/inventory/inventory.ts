/** What a page may leave in or fetch from a visitor's device, whatever the technique is called. */
export const STORAGES = [
  'cookie',
  'local_storage',
  'session_storage',
  'indexed_db',
  'cache_storage',
  'pixel',
  'request',
] as const
export type Storage = (typeof STORAGES)[number]

export const PARTIES = ['first', 'third'] as const

export const LANGUAGES = ['sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text that the public pages show in both their languages. */
export type InBoth = Readonly<Record<Language, string>>

/** Who answers for what is stored. */
export interface Controller {
  readonly key: string
  readonly name: string
  /** Ten digits, or null while nobody has entered it. */
  readonly organisationNumber: string | null
  /** How a visitor reaches them: a mail address, a number or a street. */
  readonly contact: string
}

/** What something is stored for. A purpose that comes to mean something else is a new purpose with a key of its own. */
export interface Purpose {
  readonly key: string
  readonly name: InBoth
  readonly explains: InBoth
  readonly necessary: boolean
}

/** One row of the inventory: one cookie or other storage. A star in the name stands for any characters. */
export interface InventoryItem {
  readonly id: number
  readonly name: string
  readonly storage: Storage
  readonly purpose: string
  /** What kind of data it holds. */
  readonly data: InBoth
  /** Who sets it, as the visitor's browser sees it: a host name, or a company. */
  readonly setBy: string
  readonly party: (typeof PARTIES)[number]
  readonly controller: string
  readonly sitePart: string
  /** Seconds, or null for what is gone when the browser closes. */
  readonly seconds: number | null
  /** Why the page cannot do without it; null for everything that needs a yes. */
  readonly necessaryBecause: InBoth | null
  /** Who else gets the data; null for nobody. */
  readonly recipient: string | null
  /** The country outside EU/EES it goes to, and what protects it there; null for none. */
  readonly thirdCountry: string | null
  readonly safeguard: string | null
}

/** Everything that is declared for one part of the site at one instant. */
export interface Inventory {
  readonly sitePart: { readonly key: string; readonly name: InBoth }
  readonly controllers: readonly Controller[]
  readonly purposes: readonly Purpose[]
  readonly items: readonly InventoryItem[]
}

/** The part of the site that this application is to its visitors. */
export const PUBLIC_PART = 'koms'
