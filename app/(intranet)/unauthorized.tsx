import { LinkButton } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'

export default function Unauthorized({ standalone = false }: { standalone?: boolean }) {
  return (
    <ClosedPage
      standalone={standalone}
      icon="log-in"
      title="Du behöver logga in"
      actions={
        <LinkButton variant="primary" href="/logga-in">
          Logga in
        </LinkButton>
      }
    >
      <p>Du är inte inloggad, eller så var det för länge sedan du gjorde något här. Logga in igen för att fortsätta.</p>
    </ClosedPage>
  )
}
