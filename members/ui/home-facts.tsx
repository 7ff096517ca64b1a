import { DescriptionList } from '#components/layout/description-list.tsx'
import type { CardAssociation, CardHome } from '#members/card.ts'
import { showOrganisationNumber } from '#members/organisation-number.ts'
import { SUPPLEMENT_NAMES } from '#members/person.ts'
import { showPostalCode } from '#members/postal-code.ts'

/** Both apartment numbers, each with its name: callers mix them up, and only one is on the agreement. */
export function HomeFacts({ home }: { home: CardHome }) {
  const street = home.entrance ? `${home.streetAddress}, uppgång ${home.entrance}` : home.streetAddress
  return (
    <DescriptionList
      rows={[
        ['Adress', `${street}, ${showPostalCode(home.postalCode)} ${home.locality}`],
        ['Lägenhetsnummer', home.officialNumber],
        ['Föreningens nummer', home.associationNumber],
      ]}
    />
  )
}

/** What an agent needs when water runs: who insures the house, which supplement there is, who manages it. */
export function InsuranceFacts({ association }: { association: CardAssociation }) {
  const insurer = [association.insurer, association.insuranceNumber].filter(Boolean).join(', nr ')
  const manager = [association.managerName, association.managerEmail].filter(Boolean).join(', ')
  return (
    <DescriptionList
      rows={[
        ['Förening', `${association.name} (${showOrganisationNumber(association.organisationNumber)})`],
        ['Försäkring', insurer],
        ['Bostadsrättstillägg', SUPPLEMENT_NAMES[association.supplement]],
        ['Förvaltare', manager],
      ]}
    />
  )
}
