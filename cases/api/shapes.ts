import { z } from 'zod'
import { CASE_NUMBER, CHANNELS, IDENTIFIED_BY, PRIORITIES, RESOLUTIONS, STATUSES } from '#cases/case.ts'
import { EVENT_KINDS } from '#cases/events.ts'
import { LIMITS } from '#cases/fields.ts'
import { Cursor } from '#platform/api/cursor.ts'

/** Cases as other systems see and send them. Pure; the description in OpenAPI is made from these. */

const number = z.string().regex(CASE_NUMBER).meta({ description: 'Ärendenummer, som 2026-004217.' })
const instant = z.iso.datetime({ offset: true })
const text = z.string().max(LIMITS.text)
const employeeId = z.number().int().positive().max(Number.MAX_SAFE_INTEGER)
const about = z
  .string()
  .regex(/^(person|home|association):[1-9]\d{0,14}$/, 'Ange som person:12, home:3 eller association:4.')
  .meta({ description: 'Vem eller vad i registret ärendet gäller: person:12, home:3 eller association:4.' })

export const CaseParams = z.object({ number })

const listed = {
  number,
  version: z.number().int().meta({ description: 'Samma som i ETag; ändras med det som PATCH ändrar.' }),
  title: z.string(),
  type: z.strictObject({ key: z.string(), name: z.string() }),
  status: z.enum(STATUSES),
  priority: z.literal(PRIORITIES).meta({ description: '1 är akut.' }),
  channel: z.enum(CHANNELS),
  assignee: z.strictObject({ id: employeeId, name: z.string() }).nullable(),
  receivedAt: instant,
  deadlineAt: instant.meta({ description: 'När medlemmen senast ska ha svar.' }),
}
export const ListedCase = z.strictObject(listed).meta({ id: 'ListedCase' })
export const CasePage = z
  .strictObject({
    cases: z.array(ListedCase),
    next: z.string().nullable().meta({ description: 'Skicka som cursor för nästa sida; null på den sista.' }),
  })
  .meta({ id: 'CasePage' })

export const CaseAnswer = z
  .strictObject({
    ...listed,
    description: z.string(),
    about: about.nullable(),
    promisedAt: instant.nullable(),
    waitingFor: z.string().nullable(),
    wakeOn: z.iso.date().nullable(),
    resolution: z.enum(RESOLUTIONS).nullable(),
    closingMessage: z.string().nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'Case' })

export const CaseQuery = z.strictObject({
  status: z.enum(STATUSES).optional(),
  type: z.string().max(100).optional().meta({ description: 'Ärendetypens nyckel, som water_damage.' }),
  assignee: z
    .string()
    .regex(/^(none|[1-9]\d{0,14})$/, 'Ange handläggarens id, eller none.')
    .optional()
    .meta({ description: 'Handläggarens id, eller none för ärenden som ingen har.' }),
  q: z.string().max(200).optional().meta({ description: 'Sökord. Svaret är då de femtio bästa träffarna, utan next.' }),
  cursor: Cursor.optional(),
})
export type CaseQuery = z.output<typeof CaseQuery>

/** What every write is answered with. It holds nothing of the case, so that nothing of it is kept with the answer. */
export const Receipt = z.strictObject({ number, version: z.number().int() }).meta({ id: 'Receipt' })

export const NewCase = z
  .strictObject({
    type: z.string().min(1).max(100).meta({ description: 'Ärendetypens nyckel, namn eller en av dess synonymer.' }),
    channel: z.enum(CHANNELS).default('web'),
    title: z.string().max(LIMITS.title).default(''),
    description: text.default(''),
    priority: z.literal(PRIORITIES).optional().meta({ description: 'Utelämnad: som ärendetypen och reglerna säger.' }),
    about: about.optional(),
    callerName: z.string().max(LIMITS.name).default(''),
    callerPhone: z.string().max(40).default(''),
    address: z.string().max(LIMITS.title).default(''),
    identifiedBy: z.enum(IDENTIFIED_BY).optional(),
    assigneeId: employeeId.optional().meta({ description: 'Utelämnad: ärendet läggs i kön.' }),
  })
  .meta({ id: 'NewCase' })
export type NewCase = z.output<typeof NewCase>

const ENDING = ['resolution', 'message', 'firstContact'] as const
export const CasePatch = z
  .strictObject({
    title: z.string().min(1).max(LIMITS.title),
    description: text,
    type: z.string().min(1).max(100),
    priority: z.literal(PRIORITIES),
    assigneeId: employeeId.nullable().meta({ description: 'null lägger tillbaka ärendet i kön.' }),
    status: z.enum(['resolved', 'closed']).meta({ description: 'resolved lämnar medlemmen tid att invända.' }),
    resolution: z.enum(RESOLUTIONS),
    message: z.string().max(5_000).meta({ description: 'Vad medlemmen får veta när ärendet avslutas.' }),
    firstContact: z.boolean().meta({ description: 'Om ärendet löstes vid första kontakten.' }),
  })
  .partial()
  .superRefine((patch, context) => {
    if (Object.keys(patch).length === 0)
      context.addIssue({ code: 'custom', message: 'Ange minst ett fält som ska ändras.' })
    if (patch.status && !patch.resolution)
      context.addIssue({ code: 'custom', path: ['resolution'], message: 'Ange hur ärendet löstes.' })
    for (const field of ENDING)
      if (patch[field] !== undefined && !patch.status)
        context.addIssue({ code: 'custom', path: [field], message: 'Ange det tillsammans med status.' })
  })
  .meta({ id: 'CasePatch' })
export type CasePatch = z.output<typeof CasePatch>

export const EventQuery = z.strictObject({ cursor: Cursor.optional() })
export const EventPage = z
  .strictObject({
    events: z.array(
      z
        .strictObject({
          id: z.number().int(),
          at: instant,
          kind: z.enum(EVENT_KINDS as [(typeof EVENT_KINDS)[number]]),
          by: z.string().meta({ description: 'Medarbetarens eller systemets namn.' }),
          sentence: z.string().meta({ description: 'Vad som hände, på svenska, efter namnet.' }),
          text: z.string().nullable(),
        })
        .meta({ id: 'CaseEvent' }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'EventPage' })

export const NewEvent = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('noted'), text: text.min(1, 'Skriv något i anteckningen.') }),
    z.strictObject({
      kind: z.literal('called'),
      direction: z.enum(['in', 'out']),
      reached: z.boolean().default(true),
      text: text.default(''),
    }),
    z.strictObject({ kind: z.literal('promised'), until: instant, text: z.string().max(2_000).default('') }),
  ])
  .meta({ id: 'NewEvent' })
export type NewEvent = z.output<typeof NewEvent>
