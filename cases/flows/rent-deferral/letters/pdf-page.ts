import 'server-only'
import type PDFDocument from 'pdfkit'
import type { Structure } from 'pdfkit'
import type { Block, LetterContent } from '#cases/flows/rent-deferral/letters/letter.ts'
import { runsOf } from '#cases/flows/rent-deferral/letters/pdf-fonts.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** Where things stand on the page, in points. The address is where a Swedish window envelope has its window. */
export const MARGIN = 60
const WINDOW = { x: 300, y: 124 }
const BODY_TOP = 206
const SIZE = { body: 10.5, small: 8.5, heading: 12, title: 18 }
const LINE_GAP = 0.08

interface Look {
  readonly size?: number
  readonly weight?: 'plain' | 'bold'
  readonly after?: number
  readonly width?: number
}

/** A letter's pages: every piece is drawn into the tag that says what it is, in the order it is read. */
export class LetterPages {
  private readonly doc: PDFDocument
  private readonly root: Structure
  private readonly width: number

  constructor(doc: PDFDocument) {
    this.doc = doc
    this.root = doc.struct('Document')
    this.width = doc.page.width - 2 * MARGIN
    doc.addStructure(this.root)
  }

  head({ title, sender, reference, day, to }: LetterContent): void {
    this.at(MARGIN, MARGIN)
    this.paragraph('P', sender, { weight: 'bold', width: 220 })
    this.at(WINDOW.x, MARGIN)
    this.paragraph('P', `${swedishPlainDate(day)}\nÄrende ${reference}`)
    this.at(WINDOW.x, WINDOW.y)
    this.paragraph('P', to.join('\n'))
    this.at(MARGIN, Math.max(BODY_TOP, this.doc.y + 24))
    this.paragraph('H1', title, { size: SIZE.title, weight: 'bold', after: 8 })
  }

  block(block: Block): void {
    if (block.kind === 'text') this.paragraph('P', block.text, { after: 6 })
    if (block.kind === 'heading') this.heading(block.text)
    if (block.kind === 'facts') {
      this.heading(block.label)
      this.rows(block.rows, { columns: [160, this.width - 160], label: block.label })
    }
    if (block.kind === 'table') {
      this.heading(block.label)
      this.rows([block.head, ...block.rows], { columns: [80, 180, 120], label: block.label, hasHead: true })
    }
  }

  private paragraph(tag: string, text: string, look: Look = {}, parent = this.root): void {
    const element = this.doc.struct(tag)
    parent.add(element)
    element.add(() => this.write(text, look))
    element.end()
    this.doc.y += look.after ?? 0
  }

  /** A heading is never the last line of a page. */
  private heading(text: string): void {
    this.room(64)
    this.doc.y += 4
    this.paragraph('H2', text, { size: SIZE.heading, weight: 'bold', after: 1 })
  }

  private rows(
    rows: readonly (readonly string[])[],
    { columns, label, hasHead }: { columns: readonly number[]; label: string; hasHead?: boolean },
  ): void {
    const table = this.doc.struct('Table', { title: label })
    this.root.add(table)
    for (const [index, cells] of rows.entries()) {
      const row = this.doc.struct('TR')
      table.add(row)
      const isHead = hasHead && index === 0
      const height = Math.max(...cells.map((cell, column) => this.heightOf(cell, columns[column] ?? 0)))
      this.room(height)
      const top = this.doc.y
      let x = MARGIN
      for (const [column, cell] of cells.entries()) {
        const width = columns[column] ?? 0
        const scope = isHead ? 'Column' : column === 0 ? 'Row' : null
        const element = scope ? this.doc.struct('TH', { scope }) : this.doc.struct('TD')
        row.add(element)
        this.at(x, top)
        if (cell) element.add(() => this.write(cell, { weight: isHead ? 'bold' : 'plain', width: width - 8 }))
        element.end()
        x += width
      }
      row.end()
      this.at(MARGIN, top + height + 1)
    }
    table.end()
    this.doc.y += 6
  }

  /** The page's own number and the case's, on every page, for the eye only. */
  end({ reference }: LetterContent): void {
    this.root.end()
    const { start, count } = this.doc.bufferedPageRange()
    for (let index = start; index < start + count; index++) {
      this.doc.switchToPage(index)
      this.doc.page.margins.bottom = 0
      this.doc.markContent('Artifact', { type: 'Pagination' })
      this.at(MARGIN, this.doc.page.height - 44)
      this.write(`Ärende ${reference} · sida ${index + 1} av ${count}`, { size: SIZE.small })
      this.doc.endMarkedContent()
    }
    this.doc.end()
  }

  private write(text: string, { size = SIZE.body, weight = 'plain', width }: Look): void {
    const runs = runsOf(text)
    this.doc.fontSize(size)
    const options = { lineGap: size * LINE_GAP, ...(width ? { width } : {}) }
    for (const [index, run] of runs.entries()) {
      this.doc.font(run.isExtended ? `${weight}-ext` : weight)
      this.doc.text(run.text, { ...options, continued: index < runs.length - 1 })
    }
  }

  private heightOf(text: string, width: number): number {
    this.doc.font('plain').fontSize(SIZE.body)
    return this.doc.heightOfString(text || ' ', { width: width - 8, lineGap: SIZE.body * LINE_GAP })
  }

  private room(height: number): void {
    const { page } = this.doc
    if (this.doc.y + height > page.height - page.margins.bottom) this.doc.addPage()
  }

  private at(x: number, y: number): void {
    this.doc.x = x
    this.doc.y = y
  }
}
