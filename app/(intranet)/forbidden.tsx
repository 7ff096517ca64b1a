import { LinkButton } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'

export default function Forbidden({ standalone = false }: { standalone?: boolean }) {
  return (
    <ClosedPage
      standalone={standalone}
      icon="door-closed"
      title="Den här dörren är stängd för dig"
      actions={
        <LinkButton variant="primary" href="/logga-in">
          Till startsidan
        </LinkButton>
      }
    >
      <p>Du har inte behörighet att se sidan. Det är inget fel på ditt konto, och inget har gått sönder.</p>
      <p>Behöver du den i ditt arbete? Be din teamledare att ge dig rätt roll. Den gäller så fort den är tilldelad.</p>
    </ClosedPage>
  )
}
