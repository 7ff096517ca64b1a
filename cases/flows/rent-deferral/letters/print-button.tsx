'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '#components/button.tsx'

const never = () => () => {}

/** Prints the page. It is a script's button, so it is there only once the script is; without it the PDF can be printed. */
export function PrintButton() {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return hasScript ? (
    <Button icon="printer" onClick={() => window.print()}>
      Skriv ut
    </Button>
  ) : null
}
