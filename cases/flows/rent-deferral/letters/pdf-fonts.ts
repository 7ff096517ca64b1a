import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of the letters' font two weights, each in two files: the second has ł, š and ő for people's names. */
export const FONTS = {
  plain: 'latin-400',
  'plain-ext': 'latin-ext-400',
  bold: 'latin-700',
  'bold-ext': 'latin-ext-700',
} as const

const files = new Map<string, Promise<Uint8Array>>()
/** A cut of the font, read once. */
export function fontFile(cut: string): Promise<Uint8Array> {
  const name = `atkinson-hyperlegible-next-${cut}-normal.woff`
  const path = join(process.cwd(), 'node_modules/@fontsource/atkinson-hyperlegible-next/files', name)
  const read = files.get(cut) ?? readFile(path)
  files.set(cut, read)
  return read
}

/** The text cut where the other of the font's files has the letters. */
export function runsOf(text: string): { text: string; isExtended: boolean }[] {
  const parts = text.match(
    /[\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u1E00-\u1E9F]+|[^\u0100-\u02BA\u02BD-\u02C5\u02C7-\u02CC\u1E00-\u1E9F]+/g,
  )
  return (parts ?? ['']).map((part) => ({ text: part, isExtended: /^[\u0100-\u02CC\u1E00-\u1E9F]/.test(part) }))
}
