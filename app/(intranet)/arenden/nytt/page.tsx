import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { mayWorkCases } from '#cases/permissions.ts'
import { rulesNow } from '#cases/rules/read-rules.ts'
import { typeOptions } from '#cases/types/type-options.ts'
import { RegistrationForm } from '#cases/ui/registration-form.tsx'
import { workingColleagues } from '#cases/viewing/colleagues.ts'
import { PageHeader } from '#components/layout/page-header.tsx'
import { db } from '#db/client.ts'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Nytt ärende' }

type Parameters = Promise<Record<string, string | string[] | undefined>>

async function NewCasePage({ searchParams }: { searchParams: Parameters }) {
  await requireActor(mayWorkCases)
  const { telefon } = await searchParams
  const [types, colleagues, rules] = await Promise.all([typeOptions(), workingColleagues(), rulesNow(db, null)])
  const phone = typeof telefon === 'string' ? telefon.slice(0, 40) : undefined
  return (
    <>
      <PageHeader title="Nytt ärende" />
      <RegistrationForm
        types={types}
        colleagues={colleagues.map(({ id, name }) => ({ id, name }))}
        formKey={randomUUID()}
        rules={rules}
        phone={phone}
      />
    </>
  )
}

export default door(NewCasePage)
