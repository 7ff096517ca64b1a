import Link from 'next/link'
import type { ReactNode } from 'react'
import { DescriptionList } from '#components/layout/description-list.tsx'
import type { CardAssociation, CardHome } from '#members/card.ts'
import { showOrganisationNumber } from '#members/organisation-number.ts'
import { SUPPLEMENT_NAMES } from '#members/person.ts'
import { showPostalCode } from '#members/postal-code.ts'

/** Both apartment numbers, each with its name: callers mix them up, and only one is on the agreement. */
export function HomeFacts({ home, association }: { home: CardHome; association: CardAssociation | null }) {
  const street = home.entrance ? `${home.streetAddress}, uppgång ${home.entrance}` : home.streetAddress
  return (
    <DescriptionList
      rows={[
        ['Adress', `${street}, ${showPostalCode(home.postalCode)} ${home.locality}`],
        ['Lägenhetsnummer', home.officialNumber],
        ['Föreningens nummer', home.associationNumber],
        ...(association ? insuranceRows(association) : []),
      ]}
    />
  )
}

export function AssociationFacts({ association }: { association: CardAssociation & { property: string | null } }) {
  const number = showOrganisationNumber(association.organisationNumber)
  const [, ...rows] = insuranceRows(association)
  return <DescriptionList rows={[['Organisationsnummer', number], ...rows, ['Fastighet', association.property]]} />
}

/** What an agent needs when water runs: who insures the house, which supplement there is, who manages it. */
function insuranceRows(association: CardAssociation): (readonly [string, ReactNode])[] {
  const name = (
    <Link className="link" href={`/personer/forening/${association.id}`} prefetch={false}>
      {association.name}
    </Link>
  )
  return [
    ['Förening', name],
    ['Försäkring', [association.insurer, association.insuranceNumber].filter(Boolean).join(', nr ')],
    ['Bostadsrättstillägg', SUPPLEMENT_NAMES[association.supplement]],
    ['Förvaltare', [association.managerName, association.managerEmail].filter(Boolean).join(', ')],
  ]
}
