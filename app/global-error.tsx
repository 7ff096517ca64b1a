'use client'

import { fontClasses } from '#app/fonts.ts'
import { Button } from '#components/button.tsx'
import { ClosedPage } from '#components/layout/closed-page.tsx'
import '#app/globals.css'

/** When the root layout itself fails: its own document, in the colours of the system. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="sv" className={fontClasses}>
      <body>
        <title>Något gick sönder · KOMS</title>
        <ClosedPage
          standalone
          icon="wrench"
          title="Något gick sönder hos oss"
          errorId={error.digest}
          actions={
            <Button variant="primary" icon="refresh-cw" onClick={() => retry()}>
              Försök igen
            </Button>
          }
        >
          <p>Sidan kunde inte visas. Det som redan är sparat finns kvar. Försök igen om en liten stund.</p>
        </ClosedPage>
      </body>
    </html>
  )
}
