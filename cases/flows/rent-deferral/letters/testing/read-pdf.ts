import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Tag {
  readonly role?: string
  readonly children?: readonly Tag[]
}

/** For tests: what another program than ours reads in a PDF. Tags in reading order, of all pages. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const doc = await task.promise
  const { info } = (await doc.getMetadata()) as { info: { Title?: string; Language?: string } }
  // A Map, whatever the package's types say.
  const marks = (await doc.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null
  const words: string[] = []
  const tags: string[] = []
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number)
    for (const item of (await page.getTextContent()).items)
      if ('str' in item) words.push(item.str, item.hasEOL ? '\n' : '')
    const collect = ({ role, children }: Tag) => {
      if (role) tags.push(role)
      children?.forEach(collect)
    }
    collect((await page.getStructTree()) as Tag)
  }
  const fonts = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FontName \/[A-Z]{6}\+(\w+-\w+)/g),
  ].map(([, name]) => name)
  await task.destroy()
  return {
    title: info.Title,
    language: info.Language,
    marked: marks?.get('Marked') ?? false,
    pages: doc.numPages,
    text: words.join(''),
    tags,
    fonts,
  }
}
