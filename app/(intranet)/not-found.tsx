import { LinkButton } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'

export default function NotFound({ standalone = false }: { standalone?: boolean }) {
  return (
    <ClosedPage
      standalone={standalone}
      icon="signpost"
      title="Sidan finns inte"
      actions={
        <>
          <LinkButton variant="primary" href="/arenden">
            Till ärendena
          </LinkButton>
          <LinkButton href="/personer">Sök en person</LinkButton>
        </>
      }
    >
      <p>Adressen leder ingenstans. Den kan vara felskriven, eller så har det som fanns här tagits bort.</p>
      <p>Kontrollera numret, eller sök efter det du letade efter.</p>
    </ClosedPage>
  )
}
