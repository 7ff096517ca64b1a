'use client'

import { Button, LinkButton } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'

/** The log has the error under the same id; its text never reaches the browser. */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <ClosedPage
      icon="wrench"
      title="Något gick sönder hos oss"
      errorId={error.digest}
      actions={
        <>
          <Button variant="primary" icon="refresh-cw" onClick={() => retry()}>
            Försök igen
          </Button>
          <LinkButton href="/arenden">Till ärendena</LinkButton>
        </>
      }
    >
      <p>Sidan kunde inte visas. Det som redan är sparat finns kvar.</p>
      <p>Försök igen om en liten stund. Händer det på nytt, kontakta it-supporten.</p>
    </ClosedPage>
  )
}
