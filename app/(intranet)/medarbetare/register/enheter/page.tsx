import type { Metadata } from 'next'
import Link from 'next/link'
import { door } from '#app/(intranet)/door.tsx'
import { DateInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { requireActor } from '#platform/session.ts'
import { treeOn } from '#staff/keeping/register-page.ts'
import { NewUnitForm, UnitForms } from '#staff/keeping/ui/unit-forms.tsx'
import { unitsOn } from '#staff/moving/choices.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { dayIn } from '#staff/reading/day-in.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

export const metadata: Metadata = { title: 'Enheter' }

const INDENTS = ['', 'pl-6', 'pl-12', 'pl-16'] as const

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function UnitsPage({ searchParams }: Props) {
  await requireActor(mayKeepRegister)
  const { dag } = await searchParams
  const today = stockholmDate(now())
  const day = dayIn(dag) ?? today
  const [placements, units] = await Promise.all([readPlacements(), unitsOn(today)])
  const tree = treeOn(placements, day)
  const current = (unitId: number) => placements.find((one) => one.unitId === unitId && one.validTo === null)
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/medarbetare/register">Register</Link>}
        title="Enheter"
        meta={`Trädet den ${swedishPlainDate(day)}. Öppna en enhet för att ändra den. En enhet som flyttas tar med sig alla som arbetar i den, och det räknas inte som att de slutar.`}
      />
      <Columns
        rail={
          <>
            <Panel title="Visa en annan dag">
              <form className="form">
                <DateInput name="dag" id="dag" label="Dag" required defaultValue={day} />
                <SubmitButton variant="secondary" small>
                  Visa
                </SubmitButton>
              </form>
            </Panel>
            <Panel title="Ny enhet">
              <NewUnitForm units={units} />
            </Panel>
          </>
        }
      >
        <Panel title="Trädet">
          <ul className="plain-list">
            {tree.map(({ unitId, name, depth }) => {
              const unit = current(unitId)
              return (
                <li key={unitId} className={INDENTS[Math.min(depth, INDENTS.length - 1)]}>
                  {unit && day === today ? (
                    <details className="disclosure">
                      <summary>{name}</summary>
                      <UnitForms unit={unit} units={units} />
                    </details>
                  ) : (
                    name
                  )}
                </li>
              )
            })}
          </ul>
        </Panel>
      </Columns>
    </>
  )
}

export default door(UnitsPage)
