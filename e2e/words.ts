import { randomBytes } from 'node:crypto'

/** A word that stands nowhere else, of letters only: `word('Vatten')` gives `Vattenqzkxjw`. */
export function word(beginning: string): string {
  return beginning + [...randomBytes(7)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
}

/** Texts that software has stumbled over. Whatever comes of them, no page falls and nothing is run. */
export const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \t\n ',
  sql: "' OR 1=1; DROP TABLE cases.case; --",
  script: '<script>window.hit = true</script><img src=x onerror="window.hit = true">',
  template: '{{7*7}}%{7*7}#{7*7}',
  nul: 'före\u0000efter',
  loneSurrogate: 'halv\uD83D emoji',
  turned: 'konto\u202Egpj.exe\u202C',
  emoji: '👩🏽‍🚒🏳️‍🌈 e\u0301a\u030A 🇸🇪',
  longWord: 'ö'.repeat(5_000),
  tooLong: 'Vattnet forsar. '.repeat(2_000),
  path: '../../../../etc/passwd',
  marks: '\uE000inte en träff\uE001',
  tsquery: "!!! & | ( <-> 'a':*b",
  percent: '%_%\\%00%zz',
  number: '-1e309',
}
