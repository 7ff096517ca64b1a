import { type Rules, rule } from '#cases/rules/rules.ts'
import { wordsSetting } from '#cases/rules/setting.ts'

/** What a caller says when water runs. An asterisk stands for any ending. */
export const ACUTE_WORDS = wordsSetting({
  key: 'water_damage.acute_words',
  group: 'Vattenskada',
  name: 'Ord som gör ett samtal om vatten akut',
  explains:
    'Står något av orden i det som personen berättar blir ärendet akut, innan frågorna är besvarade. En stjärna sist står för vilken ändelse som helst.',
  initial: [
    ...['forsar', 'sprutar', 'strömmar', 'rinner in', 'rinner ner', 'rinner ned', 'rinner ut', 'rinner genom'],
    ...['rinner från tak*', 'läcker kraftigt', 'står under vatten', 'översväm*'],
  ],
  source:
    'Flera förvaltares egna listor över akuta fel nämner strömmande vatten. Orden är ett antagande, HSB ska pröva',
})

const SPECIAL = /[.*+?^${}()|[\]\\]/g

/** Patterns already made: an import asks of every row. */
const made = new WeakMap<readonly string[], RegExp | null>()

/** Whether a text holds any of the acute words, whole or with the ending they allow. */
export function soundsAcute(rules: Rules, text: string): boolean {
  const words = rule(rules, ACUTE_WORDS)
  const known = made.get(words)
  const pattern = known === undefined ? patternOf(words) : known
  made.set(words, pattern)
  return pattern?.test(text) ?? false
}

/** No `\b`: to it, å, ä and ö are no letters. Null for no words. */
function patternOf(words: readonly string[]): RegExp | null {
  const parts = words.flatMap((word) => {
    const plain = word.replace(/\*$/, '').trim().replace(SPECIAL, '\\$&').replace(/\s+/g, '\\s+')
    return plain ? [`${plain}${word.endsWith('*') ? '' : '(?!\\p{L})'}`] : []
  })
  return parts.length ? new RegExp(`(?<!\\p{L})(${parts.join('|')})`, 'iu') : null
}
