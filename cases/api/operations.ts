import 'server-only'
import { addEvent } from '#cases/api/add-event.ts'
import { patchCase } from '#cases/api/patch-case.ts'
import { casesFor, wholeCase } from '#cases/api/read-cases.ts'
import { eventsOf } from '#cases/api/read-events.ts'
import { NO_CASE, troubleOf } from '#cases/api/refusal.ts'
import { registerFor } from '#cases/api/register.ts'
import {
  CaseAnswer,
  CasePage,
  CaseParams,
  CasePatch,
  CaseQuery,
  EventPage,
  EventQuery,
  NewCase,
  NewEvent,
  Receipt,
} from '#cases/api/shapes.ts'
import type { Changed } from '#cases/change-case.ts'
import { operation } from '#platform/api/operation.ts'
import { etagOf } from '#platform/api/read-request.ts'
import type { Result } from '#platform/result.ts'

const placeOf = (number: string) => `/api/v1/cases/${number}`
const receiptFor = (result: Result<Changed>) =>
  result.ok ? { value: result.value, headers: { ETag: etagOf(result.value.version) } } : troubleOf(result)

export const listCases = operation({
  method: 'GET',
  path: '/cases',
  scope: 'cases:read',
  summary: 'Lista ärenden',
  description: 'Nyast först, femtio åt gången. Ärenden om skyddade uppgifter finns inte med.',
  query: CaseQuery,
  answer: CasePage,
  status: 200,
  async run({ actor, query }) {
    const { ids, page } = await casesFor(actor, query)
    return { value: page, read: ids }
  },
})

export const registerOne = operation({
  method: 'POST',
  path: '/cases',
  scope: 'cases:write',
  summary: 'Registrera ett ärende',
  description: 'Nummer, tidsgräns och flödets första steg blir som när en handläggare registrerar.',
  body: NewCase,
  answer: Receipt,
  status: 201,
  async run({ actor, body, submission }) {
    const result = await registerFor(actor, body, submission)
    if (!result.ok) return troubleOf(result)
    const { number } = result.value
    return { value: { number, version: 1 }, headers: { Location: placeOf(number), ETag: etagOf(1) } }
  },
})

export const readCase = operation({
  method: 'GET',
  path: '/cases/{number}',
  scope: 'cases:read',
  summary: 'Läs ett ärende',
  params: CaseParams,
  answer: CaseAnswer,
  status: 200,
  async run({ params: { number } }) {
    const found = await wholeCase(number)
    if (!found) return NO_CASE
    const { id, value } = found
    return { value, headers: { ETag: etagOf(value.version) }, read: [id] }
  },
})

export const changeOne = operation({
  method: 'PATCH',
  path: '/cases/{number}',
  scope: 'cases:write',
  summary: 'Ändra ett ärende',
  description: 'Flera fält kan ändras på en gång: alla ändras eller inget. Kräver If-Match med ärendets ETag.',
  params: CaseParams,
  body: CasePatch,
  answer: Receipt,
  status: 200,
  run: async ({ actor, params: { number }, body, version }) =>
    receiptFor(await patchCase(actor, { number, version }, body)),
})

export const readEvents = operation({
  method: 'GET',
  path: '/cases/{number}/events',
  scope: 'cases:read',
  summary: 'Läs ett ärendes händelser',
  description: 'Äldst först, hundra åt gången.',
  params: CaseParams,
  query: EventQuery,
  answer: EventPage,
  status: 200,
  async run({ params: { number }, query }) {
    const found = await eventsOf(number, query.cursor)
    return found ? { value: found.value, read: [found.id] } : NO_CASE
  },
})

export const addOne = operation({
  method: 'POST',
  path: '/cases/{number}/events',
  scope: 'cases:write',
  summary: 'Lägg en händelse till ett ärende',
  description: 'En anteckning, ett samtal eller ett löfte. Inget skrivs över, så ingen If-Match behövs.',
  params: CaseParams,
  body: NewEvent,
  answer: Receipt,
  status: 201,
  run: async ({ actor, params: { number }, body, submission }) =>
    receiptFor(await addEvent(actor, { number, submission }, body)),
})
