import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Choices, Surface } from '#consent/choosing/choice.ts'
import { lastChoice } from '#consent/proof/read-record.ts'
import { db } from '#db/client.ts'
import { type archive, choiceEvent } from '#db/schema/choices.ts'
import { now } from '#platform/clock.ts'

export interface Chosen {
  readonly choices: Choices
  readonly surface: Surface
  /** The archived row of what was shown, and of the policy beside it. */
  readonly shown: typeof archive.$inferSelect
  readonly policySha256: string
  /** The record that the browser brought, if any. */
  readonly consentId: string | undefined
}

/**
 * Writes down what was chosen, once and for good. A number exists only after a yes: it is returned, and undefined for
 * every no. A no without a yes before it is kept without any.
 */
export async function recordChoice({
  choices,
  surface,
  shown,
  policySha256,
  consentId,
}: Chosen): Promise<string | undefined> {
  const isYes = Object.values(choices).some(Boolean)
  const prior = consentId === undefined ? undefined : await lastChoice(consentId)
  const record = prior?.consentId ?? (isYes ? randomBytes(16).toString('base64url') : undefined)
  await db.insert(choiceEvent).values({
    at: now(),
    consentId: record ?? null,
    kind: isYes ? (prior ? 'changed' : 'given') : prior ? 'withdrawn' : 'refused',
    sitePart: shown.sitePart,
    controllers: shown.controllers,
    choices,
    surface,
    language: shown.language,
    fingerprint: shown.fingerprint,
    shownSha256: shown.sha256,
    policySha256,
    priorId: prior?.id ?? null,
  })
  return isYes ? record : undefined
}
