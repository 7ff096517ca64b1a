import { letterId, readLetterPdf } from '#cases/flows/rent-deferral/letters/read-letter.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { answerFile } from '#platform/answer.ts'

export async function GET(_: Request, { params }: { params: Promise<{ number: string; id: string }> }) {
  const { number, id } = await params
  return answerFile(mayReadCases, async (actor) => {
    const bytes = await readLetterPdf(actor, number, letterId(id))
    return bytes && { bytes, type: 'application/pdf', name: `brev-${number}-${letterId(id)}.pdf` }
  })
}
