import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { CASE_NUMBER } from '#cases/case.ts'
import { LetterPage } from '#cases/flows/rent-deferral/letters/letter-page.tsx'
import { letterId, readLetter } from '#cases/flows/rent-deferral/letters/read-letter.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { requireActor } from '#platform/session.ts'

type Parameters = Promise<{ number: string; id: string }>

export async function generateMetadata({ params }: { params: Parameters }): Promise<Metadata> {
  const { number } = await params
  return { title: CASE_NUMBER.test(number) ? `Brev i ärende ${number}` : 'Brev' }
}

async function Letter({ params }: { params: Parameters }) {
  const actor = await requireActor(mayReadCases)
  const { number, id } = await params
  const view = await readLetter(actor, number, letterId(id))
  if (!view.found) {
    if (view.why === 'protected') forbidden()
    notFound()
  }
  return <LetterPage number={number} letter={view.letter} />
}

export default door(Letter)
