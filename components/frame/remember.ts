import { type Appearance, appearanceCookies } from '#components/frame/appearance.ts'

const aYear = 60 * 60 * 24 * 365

/** Keeps a choice of appearance and shows it at once. In the browser only. */
export function remember<K extends keyof Appearance>(key: K, value: Appearance[K]) {
  document.documentElement.dataset[key] = value
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox.
  document.cookie = `${appearanceCookies[key]}=${value}; Path=/; Max-Age=${aYear}; SameSite=Lax${secure}`
}
