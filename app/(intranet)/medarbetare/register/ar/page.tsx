import type { Metadata } from 'next'
import Link from 'next/link'
import { forbidden } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { requireActor } from '#platform/session.ts'
import { CloseYearForm } from '#staff/closing-years/ui/close-year-form.tsx'
import { YearsTable } from '#staff/closing-years/ui/years-table.tsx'
import { yearsPage } from '#staff/closing-years/years-page.ts'
import { mayCloseYears, mayKeepRegister } from '#staff/permissions.ts'

export const metadata: Metadata = { title: 'Stängda år' }

async function YearsPage() {
  const actor = await requireActor(mayCloseYears)
  const page = await yearsPage(actor)
  if (!page) forbidden()
  const { closed, open, notes } = page
  return (
    <>
      <PageHeader
        eyebrow={
          mayKeepRegister(actor) ? (
            <Link href="/medarbetare/register">Register</Link>
          ) : (
            <Link href="/medarbetare">Medarbetare</Link>
          )
        }
        title="Stängda år"
        meta="Ett stängt års siffror är berättade. De ändras bara med ett skäl, och då sparas siffrorna före och efter."
      />
      <Columns
        rail={
          <>
            {open.length ? (
              <Panel title="Stäng ett år">
                <CloseYearForm years={open} />
              </Panel>
            ) : null}
            <Panel title="Det vi vet i ord">
              <ul className="plain-list">
                {notes.map((note) => (
                  <li key={`${note.fromYear} ${note.toYear}`}>
                    <strong>{yearsOf(note)}</strong>: {note.text}
                    <span className="row-under">Källa: {note.source}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        }
      >
        <Panel flush>
          {closed.length ? <YearsTable years={closed} /> : <EmptyState icon="lock" title="Inget år är stängt än" />}
        </Panel>
      </Columns>
    </>
  )
}

function yearsOf({ fromYear, toYear }: { fromYear: number | null; toYear: number }): string {
  if (fromYear === null) return `Till och med ${toYear}`
  return fromYear === toYear ? String(toYear) : `${fromYear}–${toYear}`
}

export default door(YearsPage)
