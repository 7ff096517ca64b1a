import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { requireActor } from '#platform/session.ts'
import { plainQuery } from '#staff/statistics/plain-query.ts'
import { rowsPage } from '#staff/statistics/rows-page.ts'
import { RowsScreen } from '#staff/statistics/ui/rows-screen.tsx'

export const metadata: Metadata = { title: 'Raderna bakom talet' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function Rows({ searchParams }: Props) {
  const actor = await requireActor()
  const page = await rowsPage(actor, plainQuery(await searchParams))
  if (!page) notFound()
  return <RowsScreen page={page} />
}

export default door(Rows)
