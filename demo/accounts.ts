/** The keys of the roles in the staff register. */
type DemoRole = 'agent' | 'team_leader' | 'manager' | 'hr' | 'editor' | 'administrator'

/** One person who can sign in to the demo. */
export type DemoAccount = {
  /** What the identity provider calls the person; the staff register remembers it. */
  subject: string
  name: string
  email: string
  roles: readonly DemoRole[]
  /** Holds the extra right to protected personal data. */
  protected?: boolean
  /** Swedish description shown beside the name. */
  label: string
}

/** The demo's accounts: one per role, one agent with the protected right, one person without any role. */
export const ACCOUNTS: readonly DemoAccount[] = [
  account('Amira Haddad', ['agent'], 'Handläggare'),
  account('Jonas Lindqvist', ['agent'], 'Handläggare'),
  { ...account('Karin Ekström', ['agent'], 'Handläggare med rätten skyddade uppgifter'), protected: true },
  account('Oskar Nyberg', ['team_leader'], 'Teamledare'),
  account('Helena Sandström', ['manager'], 'Verksamhetschef'),
  account('Mikael Öberg', ['hr'], 'HR'),
  account('Lina Forsgren', ['editor'], 'Redaktör'),
  account('Petra Wallin', ['administrator'], 'Administratör'),
  account('Tove Hallberg', [], 'Ingen roll (ska mötas av stängd dörr)'),
]

function account(name: string, roles: readonly DemoRole[], label: string): DemoAccount {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  const [first] = ascii.split(' ')
  return { subject: `demo-${first}`, name, email: `${ascii.replace(' ', '.')}@koms.example`, roles, label }
}
