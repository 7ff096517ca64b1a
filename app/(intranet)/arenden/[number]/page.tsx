import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { CASE_NUMBER } from '#cases/case.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { changedSensitiveWords } from '#cases/scanning/read-sensitive-words.ts'
import { typeOptions } from '#cases/types/type-options.ts'
import { CaseScreen } from '#cases/ui/case-screen.tsx'
import { entryId } from '#cases/viewing/case-timeline.ts'
import { caseView } from '#cases/viewing/case-view.ts'
import { workingColleagues } from '#cases/viewing/colleagues.ts'
import { requireActor } from '#platform/session.ts'

type Parameters = Promise<{ number: string }>

export async function generateMetadata({ params }: { params: Parameters }): Promise<Metadata> {
  const { number } = await params
  return { title: CASE_NUMBER.test(number) ? `Ärende ${number}` : 'Ärende' }
}

interface Props {
  params: Parameters
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function CasePage({ params, searchParams }: Props) {
  const actor = await requireActor(mayReadCases)
  const [{ number }, { fore, gor }] = await Promise.all([params, searchParams])
  if (!CASE_NUMBER.test(number)) notFound()
  const [view, colleagues, types, words] = await Promise.all([
    caseView(actor, number, entryId(fore)),
    workingColleagues(),
    typeOptions(),
    changedSensitiveWords(),
  ])
  if (!view.found) {
    if (view.why === 'protected') forbidden()
    notFound()
  }
  return (
    <CaseScreen
      page={view.page}
      actorId={actor.employeeId}
      colleagues={colleagues.map(({ id, name }) => ({ id, name }))}
      types={types}
      words={words}
      openAct={typeof gor === 'string' ? gor : undefined}
    />
  )
}

export default door(CasePage)
