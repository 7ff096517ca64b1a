import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { startFor } from '#app/(intranet)/navigation.ts'
import { Button } from '#components/button.tsx'
import { SignIn } from '#components/sign-in.tsx'
import { Callout } from '#components/status/callout.tsx'
import { env } from '#platform/env.ts'
import { localPath } from '#platform/local-path.ts'
import { currentActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Logga in' }

type Parameters = Promise<Record<string, string | string[] | undefined>>

/** The way in: one button, a plain form, no script needed. */
export default async function SignInPage({ searchParams }: { searchParams: Parameters }) {
  const { till, dorr, error, utloggad } = await searchParams
  const actor = await currentActor()
  const target = localPath(till, env().NEXTAUTH_URL)
  if (actor && dorr === undefined) redirect(target ?? startFor(actor))
  return (
    <SignIn
      // Back here: whoever is signed in is sent on to her own room.
      form={form(target ?? '/logga-in')}
      message={message({ isClosed: dorr === 'stangd', isFault: error !== undefined, isOut: utloggad === 'ja' })}
    />
  )
}

function form(target: string) {
  return (
    <form method="post" action="/api/auth/signin/oidc">
      <input type="hidden" name="callbackUrl" value={target} />
      <Button type="submit" variant="primary" icon="log-in">
        Logga in med ditt HSB-konto
      </Button>
    </form>
  )
}

function message({ isClosed, isFault, isOut }: { isClosed: boolean; isFault: boolean; isOut: boolean }) {
  if (isClosed) {
    return (
      <Callout kind="info" title="Dörren är stängd just nu">
        Vi vet vem du är, men du har ingen aktiv roll här. Be din chef eller teamledare att ge dig en, så öppnas dörren
        direkt.
      </Callout>
    )
  }
  if (isFault) {
    return (
      <Callout kind="warn" title="Inloggningen blev inte klar">
        Försök en gång till. Hjälper det inte, kontakta it-supporten.
      </Callout>
    )
  }
  return isOut ? <Callout kind="success">Du är utloggad.</Callout> : undefined
}
