/** A key as `n`, `/`, `?`, `Escape` or `mod+k`, where mod is ⌘ on a Mac and Ctrl elsewhere. */
export function keyOf(event: KeyboardEvent): string {
  const mod = event.metaKey || event.ctrlKey ? 'mod+' : ''
  return mod + (event.key.length === 1 ? event.key.toLowerCase() : event.key)
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
}

/**
 * Single letters are left alone while somebody writes, while a dialog is open, and for those who have
 * switched them off (WCAG 2.1.4); combinations with mod always work.
 */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false
  if (event.metaKey || event.ctrlKey) return true
  if (isTyping(event.target) || document.querySelector('[role=dialog], [role=alertdialog]')) return false
  return document.documentElement.dataset.keys !== 'av'
}

const signs: Record<string, string> = { Enter: '↵', Escape: 'Esc' }

/** How a key is written on the screen: `n` as N, `mod+Enter` as Ctrl ↵. */
export function keyLabel(keys: string): string {
  const [key = '', ...mods] = keys.split('+').reverse()
  const sign = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  return [...mods.map(() => 'Ctrl'), sign].join(' ')
}

/** The value of `aria-keyshortcuts`. */
export function spokenKeys(keys: string): string {
  return keys.replace('mod+', 'Control+')
}
