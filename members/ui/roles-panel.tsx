import Link from 'next/link'
import { Icon } from '#components/icons/icon.tsx'
import { Panel } from '#components/layout/panel.tsx'
import type { CardRole, CardTie, NamedPerson, OpenCard } from '#members/card.ts'
import { spanInWords } from '#members/events.ts'
import { BOARD_POST_NAMES, ROLE_KIND_NAMES } from '#members/person.ts'
import { HomeFacts } from '#members/ui/home-facts.tsx'
import { NewRoleForm, RoleForms } from '#members/ui/role-forms.tsx'
import { ShieldedTag } from '#members/ui/shielded-tag.tsx'

/** Where she lives, what she does for whom, and who acts for her; what has ended folds away. */
export function RolesPanel({ card, mayChange }: { card: OpenCard; mayChange: boolean }) {
  // Homes first: where she lives is what nearly every call begins with.
  const current = card.roles.filter((role) => role.current).sort((a, b) => rank(a) - rank(b))
  const others = card.roles.filter((role) => !role.current)
  return (
    <Panel title="Bostäder och roller">
      {current.length === 0 ? <p className="soft">Ingen roll gäller just nu.</p> : null}
      <ul className="entries">
        {current.map((role) => (
          <RoleItem key={role.id} role={role} personId={card.id} mayChange={mayChange} />
        ))}
      </ul>
      {card.representedBy.length > 0 ? <RepresentedBy ties={card.representedBy} /> : null}
      {others.length > 0 ? (
        <details className="unfold unfold-past">
          <summary className="link">Tidigare och kommande roller ({others.length})</summary>
          <ul className="entries">
            {others.map((role) => (
              <RoleItem key={role.id} role={role} personId={card.id} mayChange={mayChange} />
            ))}
          </ul>
        </details>
      ) : null}
      {mayChange ? <NewRoleForm personId={card.id} /> : null}
    </Panel>
  )
}

function RoleItem({ role, personId, mayChange }: { role: CardRole; personId: number; mayChange: boolean }) {
  const isBoard = role.kind === 'board_member'
  return (
    <li>
      <div className="entry-head">
        <div className="entry-line">
          <Icon name={role.home ? 'house' : role.forPerson ? 'handshake' : 'building-2'} />
          <span>
            <strong>{ROLE_KIND_NAMES[role.kind]}</strong>
            {role.post ? `, ${BOARD_POST_NAMES[role.post]}` : ''}
            {role.forPerson ? (
              <>
                {' '}
                för <PersonLink person={role.forPerson} />
              </>
            ) : null}
            {isBoard && role.association ? (
              <>
                {' '}
                i{' '}
                <Link className="link" href={`/personer/forening/${role.association.id}`} prefetch={false}>
                  {role.association.name}
                </Link>
              </>
            ) : null}
            <span className="soft"> {spanInWords(role)}</span>
          </span>
        </div>
        {mayChange ? <RoleForms role={role} personId={personId} /> : null}
      </div>
      {role.home ? <HomeFacts home={role.home} association={role.association} /> : null}
    </li>
  )
}

function RepresentedBy({ ties }: { ties: readonly CardTie[] }) {
  return (
    <>
      <h3>Företräds av</h3>
      <ul className="entries">
        {ties.map((tie) => (
          <li key={tie.id} className="entry-line">
            <Icon name="handshake" />
            <span>
              <PersonLink person={tie.person} /> {ROLE_KIND_NAMES[tie.kind].toLowerCase()}{' '}
              <span className="soft">{spanInWords(tie)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const rank = (role: CardRole) => (role.home ? 0 : role.association ? 1 : 2)

function PersonLink({ person }: { person: NamedPerson }) {
  return (
    <>
      <Link className="link" href={`/personer/${person.id}`} prefetch={false}>
        {person.name}
      </Link>{' '}
      {person.shielded ? <ShieldedTag /> : null}
    </>
  )
}
