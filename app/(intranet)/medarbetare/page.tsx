import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { now } from '#platform/clock.ts'
import { requireActor } from '#platform/session.ts'
import { plainQuery } from '#staff/statistics/plain-query.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'
import { StatisticsScreen } from '#staff/statistics/ui/statistics-screen.tsx'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Statistik om medarbetare' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function Statistics({ searchParams }: Props) {
  const actor = await requireActor()
  const page = await statisticsPage(actor, plainQuery(await searchParams))
  return <StatisticsScreen page={page} at={now()} rooms={<StaffRooms actor={actor} here="/medarbetare" />} />
}

export default door(Statistics)
