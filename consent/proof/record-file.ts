import 'server-only'
import { type RecordedChoice, readArchived } from '#consent/proof/read-record.ts'

/** A record as a file to take along: every event, and word by word what was shown. JSON. */
export async function recordFile(consentId: string, events: readonly RecordedChoice[]): Promise<string> {
  const names = [...new Set(events.flatMap(({ shownSha256, policySha256 }) => [shownSha256, policySha256]))]
  const shown = await Promise.all(
    names.map(async (sha256) => [sha256, (await readArchived(sha256))?.bytes.toString('utf8') ?? null] as const),
  )
  const told = events.map(({ id: _, priorId: __, consentId: ___, ...event }) => event)
  return `${JSON.stringify({ reference: consentId, events: told, shown: Object.fromEntries(shown) }, null, 2)}\n`
}
