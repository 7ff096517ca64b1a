/** The few parts of pdfkit that the letters use. Its own package has no types, and those of others are of an older version. */
declare module 'pdfkit' {
  interface Options {
    size: 'A4'
    margins: { top: number; bottom: number; left: number; right: number }
    pdfVersion: '1.7'
    subset: 'PDF/UA'
    tagged: true
    lang: string
    displayTitle: true
    bufferPages: true
    info: { Title: string; Author: string; CreationDate: Date }
    font: Uint8Array
  }
  interface TextOptions {
    continued?: boolean
    width?: number
    lineBreak?: boolean
    lineGap?: number
    align?: 'left' | 'right'
  }
  type Drawing = () => void
  interface Structure {
    add(child: Structure | Drawing): Structure
    end(): void
  }
  export default class PDFDocument {
    constructor(options: Options)
    x: number
    y: number
    readonly page: { readonly width: number; readonly height: number; margins: Options['margins'] }
    registerFont(name: string, source: Uint8Array): this
    font(name: string): this
    fontSize(points: number): this
    text(text: string, x: number, y: number, options?: TextOptions): this
    text(text: string, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    moveDown(lines?: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    lineWidth(points: number): this
    stroke(colour: string): this
    addPage(): this
    struct(type: string, options?: { title?: string; scope?: 'Row' | 'Column' }): Structure
    addStructure(structure: Structure): this
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this
    endMarkedContent(): this
    bufferedPageRange(): { readonly start: number; readonly count: number }
    switchToPage(index: number): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
