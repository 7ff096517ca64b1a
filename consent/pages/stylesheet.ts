import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/**
 * The public pages' style sheet: the house's own tokens, those that are used, and the rules in `styles/`, without
 * comments and air. Deterministic; a test holds `public/publik.css` against it.
 */
export function stylesheet(): string {
  const rules = ['frame', 'parts', 'choices', 'media'].map((name) => read(`./styles/${name}.css`)).join('\n')
  const tokens = [...read('../../components/styles/tokens.css').matchAll(/^ {2}(--[\w-]+): (.+);$/gm)]
  const used = tokens.filter(([, name, value]) => rules.includes(`var(${name})`) && value !== 'initial')
  const unique = [...new Map(used.map(([, name, value]) => [name, value]))]
  const root = `:root{color-scheme:light dark;${unique.map(([name, value]) => `${name}:${value}`).join(';')}}`
  return `${root}${pressed(rules)}\n`
}

/** What the question, the settings and the withdrawal need, for measuring how much they weigh. */
export function choicesPart(): string {
  return pressed(read('./styles/choices.css'))
}

function pressed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
}
