import { z } from 'zod'
import { mayEditPolicies } from '#consent/permissions.ts'
import { EXPORT_FORMATS, exportEvents } from '#consent/viewing/export-events.ts'
import { answerFile } from '#platform/answer.ts'

const day = z.iso.date().refine((date) => date >= '2000-01-01' && date < '2200-01-01')
const Wishes = z.object({ fran: day, till: day, format: z.enum(EXPORT_FORMATS).default('csv') })

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/** The events of consent from one day to another as a file. Days that are none are answered like a page that is not there. */
export function GET(request: Request) {
  return answerFile(mayEditPolicies, async (actor) => {
    const wishes = Wishes.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!wishes.success) return undefined
    const { fran: from, till: to, format } = wishes.data
    const text = await exportEvents(actor, { from, to, format })
    if (text === undefined) return undefined
    return { bytes: new TextEncoder().encode(text), type: TYPES[format], name: `samtycken-${from}-${to}.${format}` }
  })
}
