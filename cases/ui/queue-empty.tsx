import type { QueueQuery } from '#cases/viewing/queue-query.ts'
import { LinkButton } from '#components/button.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'

/** An empty queue says what it is and what to do about it. */
export function QueueEmpty({ query, mayCreate }: { query: QueueQuery; mayCreate: boolean }) {
  if (query.q) {
    return (
      <EmptyState
        icon="search"
        title="Inget ärende passar"
        actions={<LinkButton href="/arenden?vy=alla">Visa alla öppna</LinkButton>}
      >
        Sök på färre ord, ett ärendenummer, ett namn eller en adress. Sökningen förstår böjningar, början av ord och små
        stavfel.
      </EmptyState>
    )
  }
  const create = mayCreate ? (
    <LinkButton variant="primary" icon="plus" href="/arenden/nytt">
      Nytt ärende
    </LinkButton>
  ) : null
  const others = <LinkButton href="/arenden?vy=otilldelade">Se otilldelade</LinkButton>
  if (query.view === 'mine') {
    return (
      <EmptyState
        title="Du har inga öppna ärenden"
        actions={
          <>
            {others}
            {create}
          </>
        }
      >
        Här står det du arbetar med, det som brådskar mest överst. Ta ett ärende ur kön eller registrera ett nytt.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Inga ärenden här just nu"
      actions={
        <>
          {query.view === 'unassigned' ? null : others}
          {create}
        </>
      }
    >
      Ändra filtren eller välj en annan vy.
    </EmptyState>
  )
}
