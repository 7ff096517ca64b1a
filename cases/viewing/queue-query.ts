import { z } from 'zod'
import { CHANNELS, PRIORITIES, STATUSES } from '#cases/case.ts'

/** What the query string of `/arenden` says. Pure. Anything it does not understand it leaves out: a link never breaks. */

export const VIEWS = [
  'mine',
  'unassigned',
  'team',
  'decisions',
  'waiting_member',
  'waiting_other',
  'today',
  'steps',
  'promises',
  'all',
  'ended',
] as const
export type View = (typeof VIEWS)[number]

/** The view's name on screen, and in the address. */
export const VIEW_NAMES: Record<View, string> = {
  mine: 'Mina',
  unassigned: 'Otilldelade',
  team: 'Mitt team',
  decisions: 'Att besluta',
  waiting_member: 'Väntar på medlem',
  waiting_other: 'Väntar på annan',
  today: 'Bevakningar i dag',
  steps: 'Steg att göra i dag',
  promises: 'Löften',
  all: 'Alla öppna',
  ended: 'Avslutade',
}
export const VIEW_SLUGS: Record<View, string> = {
  mine: 'mina',
  unassigned: 'otilldelade',
  team: 'teamet',
  decisions: 'besluta',
  waiting_member: 'medlem',
  waiting_other: 'annan',
  today: 'i-dag',
  steps: 'steg',
  promises: 'loften',
  all: 'alla',
  ended: 'avslutade',
}
const VIEW_OF_SLUG = new Map(VIEWS.map((view) => [VIEW_SLUGS[view], view]))

export const SORTS = ['deadline', 'received', 'last_event'] as const
export type Sort = (typeof SORTS)[number]
export const SORT_NAMES: Record<Sort, string> = {
  deadline: 'Tid kvar',
  received: 'Senast inkommet',
  last_event: 'Senast ändrat',
}
export const SORT_SLUGS: Record<Sort, string> = { deadline: 'tid', received: 'inkommet', last_event: 'andrat' }

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const Parameters = z.object({
  vy: optional(z.string()),
  q: z
    .string()
    .max(200)
    .default('')
    .catch((given) => (typeof given.value === 'string' ? given.value.slice(0, 200) : '')),
  status: optional(z.enum(STATUSES)),
  typ: optional(z.string().regex(/^[a-z][a-z0-9_]{0,60}$/)),
  prioritet: optional(z.coerce.number().pipe(z.literal(PRIORITIES))),
  kanal: optional(z.enum(CHANNELS)),
  handlaggare: optional(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)),
  sort: optional(z.string()),
  efter: optional(z.string().max(80)),
})

export interface QueueQuery {
  readonly view: View
  readonly q: string
  readonly status: (typeof STATUSES)[number] | undefined
  readonly type: string | undefined
  readonly priority: (typeof PRIORITIES)[number] | undefined
  readonly channel: (typeof CHANNELS)[number] | undefined
  readonly assignee: number | undefined
  readonly sort: Sort
  readonly cursor: Cursor | undefined
}

export function parseQueueQuery(given: Readonly<Record<string, string | string[] | undefined>>): QueueQuery {
  const single = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]),
  )
  const { vy, q, typ, prioritet, kanal, handlaggare, sort, efter, status } = Parameters.parse(single)
  const text = q.toWellFormed().replaceAll('\u0000', '').trim()
  return {
    view: VIEW_OF_SLUG.get(vy ?? '') ?? (text ? 'all' : 'mine'),
    q: text,
    status,
    type: typ,
    priority: prioritet,
    channel: kanal,
    assignee: handlaggare,
    sort: SORTS.find((one) => SORT_SLUGS[one] === sort) ?? 'deadline',
    cursor: efter ? decodeCursor(efter) : undefined,
  }
}

/** The query string of a queue, without the question mark; the same queue always gives the same string. */
export function queueQueryString(query: { [K in keyof QueueQuery]?: QueueQuery[K] | undefined }): string {
  const parameters = new URLSearchParams()
  if (query.view) parameters.set('vy', VIEW_SLUGS[query.view])
  if (query.q) parameters.set('q', query.q)
  if (query.status) parameters.set('status', query.status)
  if (query.type) parameters.set('typ', query.type)
  if (query.priority) parameters.set('prioritet', String(query.priority))
  if (query.channel) parameters.set('kanal', query.channel)
  if (query.assignee) parameters.set('handlaggare', String(query.assignee))
  if (query.sort && query.sort !== 'deadline') parameters.set('sort', SORT_SLUGS[query.sort])
  if (query.cursor) parameters.set('efter', encodeCursor(query.cursor))
  return parameters.toString()
}

/** Where a page of the queue ended: the sorted instant in microseconds since 1970, and the row's id. */
export interface Cursor {
  readonly micros: string
  readonly id: number
}

function encodeCursor({ micros, id }: Cursor): string {
  return `${micros}.${id}`
}

function decodeCursor(text: string): Cursor | undefined {
  const match = /^(-?\d{1,17})\.(\d{1,15})$/.exec(text)
  return match?.[1] && match[2] ? { micros: match[1], id: Number(match[2]) } : undefined
}
