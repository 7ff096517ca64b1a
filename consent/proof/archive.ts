import 'server-only'
import { createHash } from 'node:crypto'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import type { Inventory, Language } from '#consent/inventory/inventory.ts'
import { controllersAsked, purposesAsked } from '#consent/inventory/rules.ts'
import type { ArchivedKind } from '#consent/proof/archived.ts'
import { db } from '#db/client.ts'
import { archive } from '#db/schema/choices.ts'
import { now } from '#platform/clock.ts'

/** A piece of a page as it is sent, and the name it is kept under. */
export interface Piece {
  readonly html: string
  readonly sha256: string
}

/**
 * Keeps a piece before anybody is shown it, so that a choice can always name what was read. The same bytes are kept
 * once. Throws what PostgreSQL says: what cannot be kept must not be shown.
 */
export async function keep(
  html: string,
  about: { kind: ArchivedKind; language: Language; inventory: Inventory },
): Promise<Piece> {
  const bytes = Buffer.from(html, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await db
    .insert(archive)
    .values({
      sha256,
      kind: about.kind,
      language: about.language,
      sitePart: about.inventory.sitePart.key,
      fingerprint: fingerprintOf(about.inventory),
      purposes: purposesAsked(about.inventory).map(({ key }) => key),
      controllers: controllersAsked(about.inventory),
      bytes,
      firstShownAt: now(),
    })
    .onConflictDoNothing()
  return { html, sha256 }
}
