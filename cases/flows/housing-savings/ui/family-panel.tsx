'use client'

import Link from 'next/link'
import type { Changed } from '#cases/change-case.ts'
import { addGuardian, nameSavingChild } from '#cases/flows/housing-savings/actions.ts'
import { ChildFields, GuardianFields } from '#cases/flows/housing-savings/ui/family-fields.tsx'
import { GuardianItem } from '#cases/flows/housing-savings/ui/guardian-item.tsx'
import type { SavingsChild, SavingsDetail } from '#cases/flows/housing-savings/viewing/detail.ts'
import { Act } from '#cases/ui/act.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'

interface Props {
  kase: CasePage
  detail: SavingsDetail
  bank: string
  onDone: (changed: Changed) => void
}

/** For which child it is, and each guardian's signature. */
export function FamilyPanel({ kase, detail, bank, onDone }: Props) {
  const { child, guardians, missing } = detail
  const common = { kase, onDone }
  const mayWork = kase.may.work && kase.isOpen
  return (
    <Panel title="Barnet och vårdnadshavarna" id="barnet">
      <div className="stack">
        <Child child={child} />
        {guardians.length ? (
          <ul className="guardians">
            {guardians.map((guardian, i) => (
              <GuardianItem key={guardian.id} {...{ ...common, guardian, bank, mayWork, nth: i + 1 }} />
            ))}
          </ul>
        ) : null}
        {child ? (
          <p className={missing ? undefined : 'soft'} role="status">
            {missing ?? 'Alla vårdnadshavare har skrivit under.'}
          </p>
        ) : null}
        {mayWork ? (
          <div className="acts acts-inline">
            <Act
              {...common}
              id="gor-barn"
              label={child ? 'Byt barn, eller hämta igen' : 'Ange barnet'}
              icon="sprout"
              isMinor={child !== null}
              isPossible={child === null || !child.hidden}
              action={nameSavingChild}
              submit="Spara barnet"
            >
              {(field, state) => <ChildFields field={field} state={state} formKey={detail.formKey} child={child} />}
            </Act>
            {child ? (
              <Act
                {...common}
                isMinor
                id="gor-vardnadshavare"
                label="Lägg till vårdnadshavare"
                icon="user-plus"
                action={addGuardian}
                submit="Lägg till"
              >
                {(field, state) => <GuardianFields field={field} state={state} />}
              </Act>
            ) : null}
          </div>
        ) : null}
      </div>
    </Panel>
  )
}

function Child({ child }: { child: SavingsChild | null }) {
  if (child === null)
    return <p className="soft">Barnet är inte angivet än. Sök fram det i registret, så hämtas vårdnadshavarna.</p>
  if (child.hidden)
    return (
      <p>
        <StatusTag icon="shield" tone="danger">
          Skyddade uppgifter
        </StatusTag>{' '}
        Barnets uppgifter visas inte för dig. Bekräfta dem inte för någon.
      </p>
    )
  return (
    <DescriptionList
      rows={[
        [
          'Barnet',
          <Link key="child" className="link" href={`/personer/${child.id}`} prefetch={false}>
            {child.name}
          </Link>,
        ],
        ['Född', child.birthDate ? swedishPlainDate(child.birthDate) : 'Saknas på kortet. Fyll i det där.'],
        [
          'Medlem',
          child.memberFrom ? `Från ${swedishPlainDate(child.memberFrom)}, enligt registret` : 'Inte enligt registret',
        ],
        ['Nummer', child.hasCoordinationNumber && 'Samordningsnummer. Banken avgör om det räcker.'],
        [
          'Skydd',
          child.shielded && (
            <StatusTag key="shield" icon="shield" tone="danger">
              Skyddade uppgifter
            </StatusTag>
          ),
        ],
      ]}
    />
  )
}
