import { headers } from 'next/headers'
import { LinkButton } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'

/** Nobody is signed in. The way in leads back to the page that was asked for. */
export default async function Unauthorized() {
  const path = (await headers()).get('x-path') ?? '/'
  return (
    <ClosedPage
      standalone
      icon="log-in"
      title="Du behöver logga in"
      actions={
        <LinkButton variant="primary" href={`/logga-in?till=${encodeURIComponent(path)}`}>
          Logga in
        </LinkButton>
      }
    >
      <p>Du är inte inloggad, eller så var det för länge sedan du gjorde något här. Logga in igen för att fortsätta.</p>
    </ClosedPage>
  )
}
