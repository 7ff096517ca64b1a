import type { Metadata } from 'next'
import { door } from '#app/(intranet)/door.tsx'
import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { ViewList } from '#components/layout/view-list.tsx'
import { requireActor } from '#platform/session.ts'
import { movesPage } from '#staff/moving/moves-page.ts'
import { MovesTable } from '#staff/moving/ui/moves-table.tsx'
import { mayKeepRegister, mayRegisterMoves, maySeeMoves } from '#staff/permissions.ts'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Flyttar' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function MovesPage({ searchParams }: Props) {
  const actor = await requireActor(maySeeMoves)
  const { ar } = await searchParams
  const page = await movesPage(actor, typeof ar === 'string' ? ar : undefined)
  if (!page) return null
  const shared = { showsReasons: page.showsReasons, opens: mayKeepRegister(actor) }
  return (
    <>
      <PageHeader
        eyebrow={page.unit}
        title={`Flyttar och avslut ${page.year}`}
        meta="Härleds ur vem som haft vilken tjänst. Året är det år då sista dagen inföll."
        actions={
          mayRegisterMoves(actor) ? (
            <LinkButton variant="primary" icon="arrow-right-left" href="/medarbetare/flyttar/ny">
              Registrera flytt
            </LinkButton>
          ) : null
        }
      />
      <StaffRooms actor={actor} here="/medarbetare/flyttar" />
      <Columns
        side="left"
        rail={
          <ViewList
            label="År"
            groups={[
              {
                heading: 'År',
                views: page.years.map((year) => ({
                  href: `/medarbetare/flyttar?ar=${year}`,
                  label: String(year),
                  current: year === page.year,
                })),
              },
            ]}
          />
        }
      >
        {page.decided.length && page.year === page.years[0] ? (
          <Panel title="Beslutade, räknas när sista dagen har passerat" flush>
            <MovesTable {...shared} rows={page.decided} caption="Beslutade flyttar och avslut" />
          </Panel>
        ) : null}
        <Panel title={`${page.year}`} flush>
          {page.rows.length ? (
            <MovesTable {...shared} rows={page.rows} caption={`Flyttar och avslut ${page.year}`} />
          ) : (
            <EmptyState icon="arrow-right-left" title={`Ingen har flyttat eller slutat ${page.year}`} level={3}>
              Välj ett annat år.
            </EmptyState>
          )}
        </Panel>
        <p className="soft small">
          Att du har sett namnen är antecknat, och medarbetarna kan se det. En flytt mellan team är inget avslut från
          KOMS.
        </p>
      </Columns>
    </>
  )
}

export default door(MovesPage)
