/** What stands around a matched word on its way from the database: characters that no stored text can hold or that mean nothing. */
export const MARK_START = '\uE000'
export const MARK_END = '\uE001'

/** Text with marks as pieces, each matched or not. Pure. */
export function marked(text: string): { text: string; isMatch: boolean }[] {
  return text
    .split(MARK_START)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, isMatch: false }]
      const [match = '', ...rest] = part.split(MARK_END)
      return [
        { text: match, isMatch: true },
        { text: rest.join(''), isMatch: false },
      ]
    })
    .filter((piece) => piece.text !== '')
}
