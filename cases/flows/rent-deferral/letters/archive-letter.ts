import 'server-only'
import { createHash } from 'node:crypto'
import { letterHtml } from '#cases/flows/rent-deferral/letters/html.ts'
import type { LetterContent } from '#cases/flows/rent-deferral/letters/letter.ts'
import { letterPdf } from '#cases/flows/rent-deferral/letters/pdf.ts'
import type { Transaction } from '#db/client.ts'
import { letter } from '#db/schema/letters.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

/**
 * Keeps a letter as page and as PDF, in the transaction of the act that sends it, and returns its id for the act's event.
 * It writes no event of its own: a letter is part of what was done.
 */
export async function archiveLetter(
  tx: Transaction,
  doer: Doer,
  kase: { readonly id: number },
  content: LetterContent,
): Promise<number> {
  const createdAt = now()
  const html = letterHtml(content)
  const pdf = await letterPdf(content, createdAt)
  const [row] = await tx
    .insert(letter)
    .values({
      caseId: kase.id,
      kind: content.kind,
      title: content.title,
      html,
      pdf,
      htmlSha256: sha256(html),
      pdfSha256: sha256(pdf),
      createdAt,
      createdById: doer.employeeId,
    })
    .returning({ id: letter.id })
  if (!row) throw new Error('A letter was not kept.')
  return row.id
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
