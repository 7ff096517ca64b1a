import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { LinkButton } from '#components/button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { ViewList } from '#components/layout/view-list.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { idIn } from '#staff/development/address.ts'
import { FindForm } from '#staff/keeping/finding/find-form.tsx'
import { registerPage } from '#staff/keeping/register-page.ts'
import { PeopleTable } from '#staff/keeping/ui/people-table.tsx'
import { mayKeepRegister } from '#staff/permissions.ts'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Register' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function RegisterPage({ searchParams }: Props) {
  const actor = await requireActor(mayKeepRegister)
  const { enhet } = await searchParams
  const page = await registerPage(actor, idIn(String(enhet ?? '')))
  if (!page) notFound()
  const { units, unit, people, left } = page
  return (
    <>
      <PageHeader
        title="Register"
        actions={
          <>
            <LinkButton variant="primary" icon="user-plus" href="/medarbetare/register/ny">
              Ny medarbetare
            </LinkButton>
            <LinkButton icon="upload" href="/medarbetare/import">
              Importera
            </LinkButton>
            <LinkButton icon="git-branch" href="/medarbetare/register/enheter">
              Enheter
            </LinkButton>
            <LinkButton icon="id-card" href="/medarbetare/register/tjanster">
              Tjänster
            </LinkButton>
            <LinkButton icon="lock" href="/medarbetare/register/ar">
              Stängda år
            </LinkButton>
            <LinkButton icon="settings" href="/medarbetare/register/installningar">
              Inställningar
            </LinkButton>
          </>
        }
      />
      <StaffRooms actor={actor} here="/medarbetare/register" />
      <Columns
        side="left"
        rail={
          <ViewList
            label="Enheter"
            groups={[
              {
                heading: 'Enheter',
                views: units.map(({ unitId, name, depth }) => ({
                  href: `/medarbetare/register?enhet=${unitId}`,
                  label: name,
                  depth,
                  current: unitId === unit.unitId,
                })),
              },
            ]}
          />
        }
      >
        <Panel title="Hitta en medarbetare">
          <FindForm />
        </Panel>
        <Panel title={unit.name} flush>
          {people.length ? (
            <PeopleTable people={people} units={units} caption={`Medarbetare i ${unit.name}`} />
          ) : (
            <EmptyState icon="users" title="Ingen har en tjänst i den här enheten" level={3}>
              Välj en annan enhet.
            </EmptyState>
          )}
        </Panel>
        {left.length ? (
          <Panel title="Har slutat det senaste året">
            <ul className="plain-list">
              {left.map(({ id, name, lastDay }) => (
                <li key={id}>
                  <Link className="link" href={`/medarbetare/register/${id}`} prefetch={false}>
                    {name}
                  </Link>
                  <span className="row-under">Sista dag {swedishPlainDate(lastDay)}</span>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </Columns>
    </>
  )
}

export default door(RegisterPage)
