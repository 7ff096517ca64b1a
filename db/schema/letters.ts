import { sql } from 'drizzle-orm'
import { check, index, text } from 'drizzle-orm/pg-core'
import { LETTER_KINDS } from '#cases/flows/rent-deferral/letters/letter.ts'
import { caseRow, cases } from '#db/schema/cases.ts'
import { bytes, id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employee } from '#db/schema/staff.ts'

/** Letters as they were sent, byte for byte: what is shown years later is what the member read. Append-only. */
export const letter = cases.table(
  'letter',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    kind: text({ enum: LETTER_KINDS }).notNull(),
    title: text().notNull(),
    /** One `<article>`, see cases/flows/rent-deferral/letters/html.ts. */
    html: text().notNull(),
    pdf: bytes().notNull(),
    /** Of the UTF-8 bytes, in hexadecimal; the database computes both again and refuses what differs. */
    htmlSha256: text().notNull(),
    pdfSha256: text().notNull(),
    createdAt: instant().notNull(),
    /** Null for a job. */
    createdById: ref().references(() => employee.id),
  },
  (t) => [
    index('letter_case').on(t.caseId, t.id),
    check('kind_known', oneOf('kind', LETTER_KINDS)),
    check('title_length', sql`length(title) between 1 and 300`),
    check('html_is_whole', sql`html_sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex')`),
    check('pdf_is_whole', sql`pdf_sha256 = encode(sha256(pdf), 'hex')`),
  ],
)
