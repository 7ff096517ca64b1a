import { headers } from 'next/headers'
import { LinkButton } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'
import { answersForm } from '#platform/page-status.ts'

/** Nobody is signed in. The way in leads back to the page that was asked for. */
export default async function Unauthorized({ standalone = false }: { standalone?: boolean }) {
  const path = (await headers()).get('x-path') ?? '/'
  const address = `/logga-in?till=${encodeURIComponent(path)}`
  return answersForm() ? <UnsentForm address={address} /> : <SignInFirst address={address} standalone={standalone} />
}

function SignInFirst({ address, standalone }: { address: string; standalone: boolean }) {
  return (
    <ClosedPage
      standalone={standalone}
      icon="log-in"
      title="Du behöver logga in"
      actions={
        <LinkButton variant="primary" href={address}>
          Logga in
        </LinkButton>
      }
    >
      <p>Du är inte inloggad, eller så var det för länge sedan du gjorde något här. Logga in igen för att fortsätta.</p>
    </ClosedPage>
  )
}

/** A form that was sent without a script: its text is in no page any more, only in what the browser can send again. */
function UnsentForm({ address }: { address: string }) {
  return (
    <ClosedPage
      icon="log-in"
      title="Du behöver logga in"
      actions={
        <LinkButton variant="primary" href={address} target="_blank">
          Logga in i en ny flik
        </LinkButton>
      }
    >
      <p>Du är inte längre inloggad, så det du skickade är inte sparat än. Stäng inte den här sidan.</p>
      <p>
        Logga in i en ny flik, kom tillbaka hit och ladda om sidan. Svara ja när webbläsaren frågar om formuläret ska
        skickas igen, så sparas det du skrev.
      </p>
    </ClosedPage>
  )
}
