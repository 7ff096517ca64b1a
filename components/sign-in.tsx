import type { ReactNode } from 'react'

interface Props {
  /** The form (POST) with its one button. */
  form: ReactNode
  /** A <Callout>: the session ran out, or no role lets this account in. */
  message?: ReactNode
}

/** The way in. No logotype: the word mark is plain text. */
export function SignIn({ form, message }: Props) {
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <p className="wordmark p-0">KOMS</p>
        <h1>Välkommen</h1>
        <p className="soft">Intranätet för Kund- och Medlemsservice. Du loggar in med samma konto som till datorn.</p>
        {message}
        {form}
      </div>
      <p className="soft small">Problem att logga in? Kontakta din teamledare eller it-supporten.</p>
    </main>
  )
}
