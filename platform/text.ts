// Control characters (but not tab and line break) and the marks that turn the direction of text: neither is typed
// by people, PostgreSQL refuses NUL, and a turned direction can make a text read as something it is not. The last two are how a search marks its words.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001]/g

/** Text as it is stored: well-formed Unicode in composed form, no control characters, line breaks as \n, no outer space. */
export function cleanText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(UNWANTED, '').trim()
}
