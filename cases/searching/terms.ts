/** The words of a search, as typed: letters and digits, in lower case, each at most 40 characters, at most eight. Pure. */
export function termsOf(text: string): string[] {
  const words =
    text
      .toLocaleLowerCase('sv')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  return [...new Set(words)].slice(0, 8).map((word) => word.slice(0, 40))
}

/** One term as a prefix for to_tsquery. A term is letters, digits and inner dashes, so that nothing in it is an operator. */
export function asPrefix(term: string): string {
  return `'${term}':*`
}
