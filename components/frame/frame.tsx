import Link from 'next/link'
import type { ReactNode } from 'react'
import { LinkButton } from '#components/button.tsx'
import { AccountMenu } from '#components/frame/account-menu.tsx'
import type { Appearance } from '#components/frame/appearance.ts'
import { DetailsMenu } from '#components/frame/details-menu.tsx'
import { type NavItem, NavLinks } from '#components/frame/nav-links.tsx'
import { Providers } from '#components/frame/providers.tsx'
import { SearchField } from '#components/frame/search-field.tsx'
import { Icon } from '#components/icons/icon.tsx'
import { type Command, Commands } from '#components/keyboard/commands.tsx'
import { SkipLink } from '#components/layout/skip-link.tsx'

interface Props {
  /** What this person's roles may open. */
  items: readonly NavItem[]
  userName: string
  roles: string
  appearance: Appearance
  signOut: ReactNode
  /** The page that answers `?q=`. Left out for those who have nothing to search. */
  search?: { action: string; label: string } | undefined
  /** The act that is always at hand, on the key n. Left out for those who may not. */
  create?: { href: string; label: string } | undefined
  /** Live status, see <LiveStatus>. */
  live?: ReactNode
  children: ReactNode
}

/** The intranet's frame: rail, top bar, the page. Reads and navigates without JavaScript. */
export function Frame(props: Props) {
  const { items, create, search } = props
  const commands: Command[] = [
    ...(create ? [{ id: 'create', label: create.label, keys: 'n', icon: 'plus' as const, href: create.href }] : []),
    ...(search ? [{ id: 'search', label: 'Gå till sökfältet', keys: '/', icon: 'search' as const, press: 'sok' }] : []),
    ...items.map(({ href, label, icon }) => ({ id: `go-${href}`, label: `Gå till ${label}`, icon, href })),
  ]
  return (
    <Providers>
      <Commands items={commands} />
      <SkipLink />
      <div className="frame">
        <header className="frame-top">
          <DetailsMenu className="frame-menu" summary={menuSummary}>
            <nav aria-label="Huvudmeny">
              <NavLinks items={items} />
            </nav>
          </DetailsMenu>
          <Link href="/" prefetch={false} className="wordmark" aria-label="KOMS, till startsidan">
            KOMS
          </Link>
          {search ? <SearchField {...search} /> : null}
          <div className="frame-end">
            {props.live}
            {create ? (
              <LinkButton variant="primary" icon="plus" keys="n" href={create.href}>
                {create.label}
              </LinkButton>
            ) : null}
            <AccountMenu
              name={props.userName}
              roles={props.roles}
              appearance={props.appearance}
              signOut={props.signOut}
            />
          </div>
        </header>
        <nav className="rail" aria-label="Huvudmeny">
          <NavLinks items={items} />
        </nav>
        <main className="frame-main" id="innehall" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </Providers>
  )
}

const menuSummary = (
  <summary className="button">
    <Icon name="menu" />
    Meny
  </summary>
)
