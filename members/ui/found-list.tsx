import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import { RowNavigation } from '#components/keyboard/row-navigation.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { Panel } from '#components/layout/panel.tsx'
import '#members/ui/members.css'
import {
  type FoundAssociation,
  type FoundGroups,
  type FoundHome,
  type FoundPerson,
  isNothing,
} from '#members/finding/found.ts'
import { ROLE_KIND_NAMES } from '#members/person.ts'
import { ShieldedTag } from '#members/ui/shielded-tag.tsx'

/** What a search found, in groups; j and k walk through what can be opened. */
export function FoundList({ found }: { found: FoundGroups }) {
  if (isNothing(found))
    return (
      <Panel>
        <EmptyState icon="search" title="Ingen träff">
          Pröva färre ord eller bara början av namnet, telefonnumret eller adressen.
        </EmptyState>
      </Panel>
    )
  return (
    <RowNavigation>
      <div className="stack">
        <Group title="Personer" icon="user-round" items={found.people} item={PersonItem} />
        <Group title="Bostäder" icon="house" items={found.homes} item={HomeItem} />
        <Group title="Föreningar" icon="building-2" items={found.associations} item={AssociationItem} />
      </div>
    </RowNavigation>
  )
}

interface GroupProps<T> {
  title: string
  icon: IconName
  items: readonly T[]
  item: (props: { of: T }) => ReactNode
}

function Group<T extends { id: number }>({ title, icon, items, item: Item }: GroupProps<T>) {
  if (items.length === 0) return null
  return (
    <Panel title={title} flush>
      <ul className="found">
        {items.map((one) => (
          <li key={one.id} className="found-item">
            <Icon name={icon} />
            <div>
              <Item of={one} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function PersonItem({ of: person }: { of: FoundPerson }) {
  const about = [person.home, person.association, person.membershipNumber && `medlem ${person.membershipNumber}`]
  return (
    <span data-row>
      <Link className="row-link" data-row-link href={`/personer/${person.id}`} prefetch={false}>
        {person.name}
      </Link>{' '}
      {person.shielded ? <ShieldedTag /> : null}
      {person.deceased ? <span className="soft">(avliden)</span> : null}
      <span className="row-under">
        {about.filter(Boolean).join(' · ') || (person.shielded ? null : 'Ingen bostad hos oss')}
      </span>
    </span>
  )
}

function HomeItem({ of: home }: { of: FoundHome }) {
  const about = [home.association, home.associationNumber && `föreningens nummer ${home.associationNumber}`]
  return (
    <>
      <strong>{home.address}</strong>
      <span className="row-under">{about.filter(Boolean).join(' · ')}</span>
      {home.residents.length === 0 ? (
        <span className="soft">Ingen boende att visa</span>
      ) : (
        <ul className="found-residents">
          {home.residents.map(({ id, name, role, shielded }) => (
            <li key={`${id} ${role}`} data-row>
              <Link className="link" data-row-link href={`/personer/${id}`} prefetch={false}>
                {name}
              </Link>{' '}
              <span className="soft">{ROLE_KIND_NAMES[role].toLowerCase()}</span> {shielded ? <ShieldedTag /> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function AssociationItem({ of: association }: { of: FoundAssociation }) {
  return (
    <span data-row>
      <Link className="row-link" data-row-link href={`/personer/forening/${association.id}`} prefetch={false}>
        {association.name}
      </Link>
      <span className="row-under">
        {association.organisationNumber}
        {association.managerName ? ` · förvaltare ${association.managerName}` : ''}
      </span>
    </span>
  )
}
