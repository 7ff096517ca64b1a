import type { ReactNode } from 'react'
import type { Appearance } from '#components/frame/appearance.ts'
import { AppearanceForm } from '#components/frame/appearance-form.tsx'
import { DetailsMenu } from '#components/frame/details-menu.tsx'
import { Icon } from '#components/icons/icon.tsx'
import { Avatar } from '#components/status/avatar.tsx'

interface Props {
  name: string
  /** In words: "Handläggare, Team Syd". */
  roles: string
  appearance: Appearance
  /** The form (POST) that signs out; give its button the class `menu-item`. */
  signOut: ReactNode
}

/** Who is signed in, how the screens look, and the way out. */
export function AccountMenu({ name, roles, appearance, signOut }: Props) {
  const summary = (
    <summary className="account-summary">
      <Avatar name={name} large />
      <span className="sr-only">Konto: {name}</span>
      <Icon name="chevron-down" className="soft" />
    </summary>
  )
  return (
    <DetailsMenu className="account" summary={summary}>
      <div className="menu-section">
        <strong>{name}</strong>
        <p className="soft small">{roles}</p>
      </div>
      <AppearanceForm appearance={appearance} />
      <div className="menu-section">{signOut}</div>
    </DetailsMenu>
  )
}
