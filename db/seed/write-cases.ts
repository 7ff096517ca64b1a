import type { TransactionSql } from 'postgres'
import { replay } from '#cases/replay.ts'
import type { Invented } from '#db/seed/cases.ts'
import { insertAll } from '#db/seed/insert.ts'

/** Cases whose search documents are made by one statement. */
const INDEX = 10_000

/** Invented cases with their events, as rows. */
export async function writeCases(tx: TransactionSql, invented: readonly Invented[]): Promise<void> {
  await insertAll(tx, 'cases."case"', invented.map(caseRow))
  await insertAll(tx, 'cases.case_event', invented.flatMap(eventRows))
}

function caseRow({ type, subject, course, agent, ...one }: Invented) {
  const last = course.events.at(-1)
  const { identifiedBy, firstContact, memberSolved } = replay(
    course.events.map(({ at, event }) => ({ at: at.toISOString(), by: null, event })),
  )
  return {
    id: one.id,
    number: one.number,
    version: course.version,
    type_key: type.key,
    title: one.title,
    description: one.description,
    status: course.status,
    priority: one.priority,
    channel: one.channel,
    person_id: subject.personId,
    home_id: subject.homeId,
    association_id: subject.associationId,
    caller_name: subject.callerName,
    caller_phone: subject.callerPhone,
    address_text: subject.addressText,
    assignee_id: course.assignee?.id ?? null,
    team_id: agent.teamId,
    waiting_for: course.waitingFor,
    wake_on: course.wakeOn,
    promised_at: course.promisedAt,
    received_at: one.receivedAt,
    deadline_at: one.deadlineAt,
    resolution: course.resolution,
    closing_message: course.closingMessage,
    identified_by: identifiedBy ?? null,
    first_contact: firstContact,
    member_solved: memberSolved,
    ended_at: course.endedAt,
    restricted: false,
    last_event_at: last?.at ?? one.receivedAt,
    last_event_kind: last?.event.kind ?? 'registered',
  }
}

function eventRows({ id, course }: Invented) {
  return course.events.map(({ at, by, version, event: { kind, text, ...data } }) => ({
    case_id: id,
    at,
    actor_id: by,
    kind,
    data,
    text: text ?? null,
    case_version: version,
  }))
}

/** What cases.index_case does for one case, for all of them. */
export async function indexCases(tx: TransactionSql, tell: (text: string) => void): Promise<void> {
  const [row] = await tx`select coalesce(max(id), 0)::int as last from cases."case"`
  const last = row?.last ?? 0
  for (let from = 0; from < last; from += INDEX) {
    const to = from + INDEX
    if (last > INDEX) tell(`sökning, ${Math.min(to, last)} av ${last} ärenden`)
    await tx`
      with source as materialized (
        select case_id, document, words from cases.search_document where case_id > ${from} and case_id <= ${to}
      ), documents as (
        insert into cases.case_search (case_id, document) select case_id, document from source
        on conflict (case_id) do update set document = excluded.document
      )
      insert into cases.search_word (word) select distinct w from source, cases.words_of(source.words) as w
      order by w on conflict do nothing`
  }
}
