import type { Draft } from '#cases/flows/written/drafting/draft.ts'

/** Gives every question and step that has words and no key yet a key of its own, made from the words. Kept from then on. */
export function withKeys(draft: Draft): Draft {
  return {
    ...draft,
    questions: keyed(draft.questions, ({ ask }) => ask),
    steps: keyed(draft.steps, ({ title }) => title),
  }
}

function keyed<T extends { readonly key: string }>(items: readonly T[], words: (item: T) => string): T[] {
  const taken = new Set(items.map(({ key }) => key))
  return items.map((item) => {
    if (item.key || !words(item).trim()) return item
    const key = free(plain(words(item)), taken)
    taken.add(key)
    return { ...item, key }
  })
}

function free(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key
  for (let n = 2; ; n++) if (!taken.has(`${key}_${n}`)) return `${key}_${n}`
}

/** "Är någon fast i hissen?" is ar_nagon_fast_i_hissen. */
function plain(words: string): string {
  const letters = words
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, 36)
    .replace(/_+$/, '')
  return letters || 'fraga'
}
