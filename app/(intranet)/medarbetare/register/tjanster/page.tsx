import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { ViewList } from '#components/layout/view-list.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { idIn } from '#staff/development/address.ts'
import { treeOn } from '#staff/keeping/register-page.ts'
import { seatsOf } from '#staff/keeping/settings-page.ts'
import { NewSeatForm, SeatEndForm } from '#staff/keeping/ui/seat-forms.tsx'
import { mayKeepRegister } from '#staff/permissions.ts'
import { readKomsId } from '#staff/reading/definitions.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

export const metadata: Metadata = { title: 'Tjänster i registret' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function SeatsPage({ searchParams }: Props) {
  await requireActor(mayKeepRegister)
  const { enhet } = await searchParams
  const today = stockholmDate(now())
  const [placements, koms] = await Promise.all([readPlacements(), readKomsId()])
  const tree = treeOn(placements, today)
  const wanted = idIn(String(enhet ?? '')) ?? koms
  const unit = tree.find(({ unitId }) => unitId === wanted) ?? tree[0]
  const seats = unit ? await seatsOf(unit.unitId, today) : []
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/register">Register</Link>}
        title="Tjänster"
        meta="En tjänst har högst en person om dagen. En tjänst som ingen har är en vakans."
      />
      <Columns
        side="left"
        rail={
          <ViewList
            label="Enheter"
            groups={[
              {
                heading: 'Enheter',
                views: tree.map(({ unitId, name, depth }) => ({
                  href: `/medarbetare/register/tjanster?enhet=${unitId}`,
                  label: name,
                  depth,
                  current: unitId === unit?.unitId,
                })),
              },
            ]}
          />
        }
      >
        <Panel title={unit?.name ?? 'Enheter'}>
          {seats.length ? null : <EmptyState icon="id-card" title="Inga tjänster direkt i enheten" level={3} />}
          <ul className="plain-list">
            {seats.map((seat) => (
              <li key={seat.id}>
                <span className="flex flex-wrap items-center gap-2">
                  {seat.title}
                  {seat.isHeld ? null : (
                    <StatusTag icon="circle-dashed" tone="amber">
                      Vakant
                    </StatusTag>
                  )}
                  {seat.critical ? <StatusTag icon="flag">Kritisk</StatusTag> : null}
                </span>
                {seat.validTo ? (
                  <span className="row-under">Dras in efter {swedishPlainDate(seat.validTo)}</span>
                ) : seat.isHeld ? null : (
                  <details className="disclosure">
                    <summary>Dra in tjänsten</summary>
                    <SeatEndForm positionId={seat.id} />
                  </details>
                )}
              </li>
            ))}
          </ul>
        </Panel>
        {unit ? (
          <Panel title={`Ny tjänst i ${unit.name}`} className="form-page">
            <NewSeatForm unitId={unit.unitId} />
          </Panel>
        ) : null}
      </Columns>
    </>
  )
}

export default door(SeatsPage)
