import 'server-only'
import PDFDocument from 'pdfkit'
import type { LetterContent } from '#cases/flows/rent-deferral/letters/letter.ts'
import { FONTS, fontFile } from '#cases/flows/rent-deferral/letters/pdf-fonts.ts'
import { LetterPages, MARGIN } from '#cases/flows/rent-deferral/letters/pdf-page.ts'

/**
 * The letter as a tagged A4 page (PDF/UA): headings and tables are said to be that, in the order they are read, with the
 * house's own letters in it. `createdAt` stands in the file as its day.
 */
export async function letterPdf(content: LetterContent, createdAt: Date): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: 64, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    bufferPages: true,
    info: { Title: content.title, Author: content.sender, CreationDate: createdAt },
    font: await fontFile(FONTS.plain),
  })
  const bytes = collected(doc)
  for (const [name, cut] of Object.entries(FONTS)) doc.registerFont(name, await fontFile(cut))
  const pages = new LetterPages(doc)
  pages.head(content)
  for (const block of content.blocks) pages.block(block)
  pages.end(content)
  return bytes
}

function collected(doc: PDFDocument): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
