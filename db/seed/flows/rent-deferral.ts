import type { TransactionSql } from 'postgres'
import type { Situation } from '#cases/flows/flow.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { pressesAt } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { letterHtml } from '#cases/flows/rent-deferral/letters/html.ts'
import { letterOf } from '#cases/flows/rent-deferral/letters/letter-of.ts'
import type { DeferralMatter, Recipient } from '#cases/flows/rent-deferral/letters/matter.ts'
import { letterPdf } from '#cases/flows/rent-deferral/letters/pdf.ts'
import { deferralsIn } from '#cases/flows/rent-deferral/replay.ts'
import { replay } from '#cases/replay.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import type { Invented } from '#db/seed/cases.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import { happened, hexOf, sumOf, writeDeferralRows } from '#db/seed/flows/deferral-rows.ts'
import { DEFERRAL_STORIES, type DeferralStory, daysFrom } from '#db/seed/flows/deferral-stories.ts'
import { type Sent, teller } from '#db/seed/flows/deferral-teller.ts'
import { flowRows } from '#db/seed/flows/flow-rows.ts'
import { type Holder, type Register, stairs } from '#db/seed/flows/neighbours.ts'
import { type Act, begun, courseOf } from '#db/seed/flows/told-case.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import type { AssociationRow } from '#db/seed/homes.ts'
import { insertAll } from '#db/seed/insert.ts'
import { streetLine } from '#members/address.ts'
import { showPostalCode } from '#members/postal-code.ts'
import { stockholmDate } from '#platform/dates.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

interface Scene {
  readonly now: Date
  readonly staff: readonly Colleague[]
  readonly register: Register & { readonly associations: readonly AssociationRow[] }
}
interface Made {
  readonly invented: Invented
  readonly facts: DeferralFacts
  readonly steps: ReturnType<typeof begun>['steps']
  readonly acts: readonly Act[]
  readonly letters: readonly Sent[]
  readonly recipient: Recipient
}

/**
 * Deferrals in every stage, each told through its events, from which the rows are made: asked, granted, waiting for a
 * team leader or a board, running, unpaid, lapsed, refused, sent back, completed, and handed over.
 */
export function deferralCases({ now, staff, register }: Scene) {
  // Homes that HSB lets itself, and homes of associations; from the end, where the other stories do not live.
  const tenants = stairs(register, 'tenant', 1)
    .flat()
    .filter(({ home }) => home.association_id === null)
  const owners = stairs(register, 'owner', 1)
    .flat()
    .filter(({ home }) => home.association_id !== null)
  const ids = { proposal: 0, letter: 0 }
  const nextId = (of: keyof typeof ids) => ++ids[of]
  const told = DEFERRAL_STORIES.map((story, i) => {
    const holder = (story.tenure === 'owner' ? owners : tenants).at(-1 - i * 3)
    if (!holder) throw new Error('There is no such home')
    return make(story, holder, { now, staff, register, nextId })
  })
  return {
    cases: told.map(({ invented }) => invented),
    /** Once every case has its id and number. */
    async write(tx: TransactionSql): Promise<void> {
      const rows = told.map(({ invented, facts, steps, acts }) =>
        flowRows({ caseId: invented.id, flow: RENT_DEFERRAL, facts, steps, acts, receivedAt: invented.receivedAt }),
      )
      await insertAll(
        tx,
        'cases.case_flow',
        rows.map(({ flow }) => flow),
      )
      await insertAll(
        tx,
        'cases.fact',
        rows.flatMap(({ facts }) => facts),
      )
      await insertAll(
        tx,
        'cases.step',
        rows.flatMap(({ steps }) => steps),
      )
      await insertAll(tx, 'cases.letter', (await Promise.all(told.map(lettersOf))).flat())
      await writeDeferralRows(
        tx,
        told.map(({ invented, acts }) => ({ caseId: invented.id, acts })),
      )
    },
  }
}

type Making = Scene & { readonly nextId: (of: 'proposal' | 'letter') => number }

function make(story: DeferralStory, holder: Holder, { now, staff, register, nextId }: Making): Made {
  const type = TYPE_CATALOGUE.find((one) => one.key === 'rent_deferral')
  // The demo's first four work cases; the fourth leads a team.
  const [agent, leader] = [staff[story.agent], staff[3]]
  if (!type || !agent || !leader) throw new Error('There is nobody to work the case')
  const days = daysFrom(stockholmDate(now))
  const { personId, home } = holder
  const association = register.associations.find(({ id }) => id === home.association_id)
  const receivedAt = new Date(Math.min(days.at(...story.called).getTime(), now.getTime() - 60_000))
  const facts = story.facts.collection === 'yes' ? story.facts : { ...story.facts, due_date: days.day(story.due) }
  const situation: Situation = {
    rules: {},
    receivedAt: receivedAt.toISOString(),
    tenure: story.tenure,
    association: association ? { name: association.name, supplement: association.supplement } : null,
    associationId: home.association_id,
  }
  const first = begun(RENT_DEFERRAL, facts, situation, { type: type.name, assignee: agent.name })
  const tell = teller({ agent, leader, basis: { facts, situation, grantedHere: 0 }, nextId })
  story.tell(tell, days)
  const acts: Act[] = [{ at: receivedAt, by: agent, event: first.event }, ...tell.acts]
  const { status, waitingFor, wakeOn, own } = replay(happened(acts))
  const running = Object.values(deferralsIn({ own }).proposals).findLast(({ state }) => state !== null)
  const last = stockholmDate(acts.at(-1)?.at ?? receivedAt)
  const course = { ...courseOf(acts, agent), status, waitingFor, wakeOn }
  const subject = { homeId: home.id, associationId: home.association_id, callerName: null, callerPhone: null }
  return {
    ...{ facts, acts, steps: first.steps, letters: tell.letters, recipient: recipientOf(holder, register) },
    invented: {
      type,
      title: story.title,
      description: story.text,
      channel: 'phone',
      priority: first.priority,
      subject: { personId, ...subject, addressText: null, shielded: false },
      agent,
      receivedAt,
      deadlineAt: running?.state
        ? pressesAt(CALENDAR, running.state, running.parts, { lapseOn: running.lapseOn, today: last })
        : addOpenMinutes(CALENDAR, receivedAt, first.minutes),
      course,
      id: 0,
      number: '',
    },
  }
}

function recipientOf({ personId, home }: Holder, { people }: Register): Recipient {
  const person = people.find(({ id }) => id === personId)
  const { street_address: streetAddress, entrance, official_number: officialNumber } = home
  const street = streetLine({ streetAddress, entrance, officialNumber })
  const place = `${showPostalCode(home.postal_code)} ${home.locality}`
  const name = `${person?.given_name ?? ''} ${person?.family_name ?? ''}`
  return { name, shielded: false, address: [street, place], object: `${street}, ${place}` }
}

/** The letters of one story as rows, written with the very words that the application uses. */
function lettersOf({ invented, letters, recipient }: Made) {
  return Promise.all(
    letters.map(async ({ id, at, by, draft, decidedOn, occasion }) => {
      const day = stockholmDate(at)
      const { avi, creditor } = draft
      const about = { number: invented.number, day, recipient, avi, creditor, decidedBy: 'koms', decidedOn } as const
      const content = letterOf({ ...about, ...occasion } as DeferralMatter, {})
      const [html, pdf] = [letterHtml(content), await letterPdf(content, at)]
      return {
        ...{ id, case_id: invented.id, kind: content.kind, title: content.title, html, pdf: hexOf(pdf) },
        ...{ html_sha256: sumOf(html), pdf_sha256: sumOf(pdf), created_at: at, created_by_id: by?.id ?? null },
      }
    }),
  )
}
