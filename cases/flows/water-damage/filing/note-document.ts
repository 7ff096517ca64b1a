import 'server-only'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import { settleStep } from '#cases/flows/stepping/finish-step.ts'
import { homeRefOf } from '#cases/flows/water-damage/affecting/home-ref.ts'
import type { DocumentNote } from '#cases/flows/water-damage/filing/document.ts'
import { INSPECTION_STEP } from '#cases/flows/water-damage/settled-step.ts'
import { waterDocument } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Writes down that a paper has come. The report of the inspection is what shows that the inspection is done. */
export async function noteDocument(actor: Actor, note: DocumentNote): Promise<Result<Changed>> {
  const home = await homeRefOf(actor, note)
  if (home && 'ok' in home) return home
  const { number, submission: key, document: kind, issuer, receivedOn } = note
  if (receivedOn > stockholmDate(now())) return refused(refusal('receivedOn', 'Välj en dag som har varit.'))
  const said = { issuer, receivedOn, reference: note.reference || null }
  const event = { kind: 'water_document_noted', document: key, document_kind: kind, home, ...said } as const
  return addToCase(actor, { number, submission: key }, event, async (kase, tx) => {
    await tx.insert(waterDocument).values({ key, caseId: kase.id, homeKey: home?.key ?? null, kind, ...said })
    const step = { caseId: kase.id, flow: 'water_damage', key: INSPECTION_STEP }
    if (kind === 'inspection_report') await settleStep(tx, actor, step, receivedOn)
    return { set: {} }
  })
}
