import { type Channel, caseNumber, isOpen, type Priority, type Status } from '#cases/case.ts'
import type { CaseType } from '#cases/case-type.ts'
import { answerWithin, deadlineOf } from '#cases/deadline.ts'
import { priorityOf } from '#cases/registering/registration.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'
import type { Callers, Subject } from '#db/seed/callers.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import type { Random } from '#db/seed/random.ts'
import { told } from '#db/seed/stories/story.ts'
import { STORIES } from '#db/seed/stories.ts'
import { type Course, course } from '#db/seed/timeline.ts'
import { lifetime } from '#db/seed/when.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { openMinutesBetween } from '#platform/open-time.ts'

/** An invented case with everything that happened to it. */
export interface Invented {
  readonly type: CaseType
  readonly title: string
  readonly description: string
  readonly channel: Channel
  readonly priority: Priority
  readonly subject: Subject
  readonly agent: Colleague
  readonly receivedAt: Date
  readonly deadlineAt: Date
  readonly course: Course
  id: number
  number: string
}

/** Of a hundred cases, so many in each status: most of what was asked in 120 days has been answered. */
const STATUSES: readonly (readonly [Status, number])[] = [
  ['closed', 56],
  ['resolved', 6],
  ['in_progress', 13],
  ['new', 9],
  ['waiting_member', 6],
  ['waiting_other', 5],
  ['parked', 3],
  ['reopened', 2],
]
const OVERDUE = 0.16
/** Open minutes in which nobody gets further than a first note. */
const BRIEF = 240

/** A hundred statuses in turn give every status its share, whatever chance says. */
const DEAL = STATUSES.flatMap(([status, count]) => Array<Status>(count).fill(status))
/** Which group of types which team works with. */
const TEAM_OF: Readonly<Record<string, number>> = {
  'Fel i bostad och hus': 1,
  'Trygghet och störningar': 1,
  'I och omkring huset': 1,
  'Avgifter, hyror och betalning': 2,
  'Köp, försäljning och pant': 2,
  'Uthyrning, avtal och flytt': 2,
  'Medlemskap och bosparande': 3,
  'Personuppgifter och inloggning': 3,
  'Styrelse och förvaltning': 4,
  'Synpunkter och övrigt': 4,
}

interface Scene {
  readonly random: Random
  readonly now: Date
  readonly callers: Callers
  readonly staff: readonly Colleague[]
}

/** So many cases over all types, most of them of the three flows. `past` are all ended, from before the last 120 days. */
export function inventCases(count: number, scene: Scene, past = false): Invented[] {
  const { random } = scene
  const types = dealtTypes(count, random)
  const statuses = random.shuffle(Array.from({ length: count }, (_, i) => DEAL[(i * 37) % 100] as Status))
  return types.map((type, i) => invent(type, past ? 'closed' : (statuses[i] as Status), scene, past))
}

function invent(type: CaseType, status: Status, { random, now, callers, staff }: Scene, past: boolean): Invented {
  const story = told(random.pick(STORIES[type.key] ?? []), random)
  const subject = callers.whoAsks(type)
  const channel = random.pick<Channel>(['phone', 'phone', 'phone', 'phone', 'web', 'web', 'email', 'email', 'visit'])
  const priority = random.chance(0.1)
    ? random.pick<Priority>([2, 3])
    : priorityOf({ title: story.title, description: story.text, priority: null }, type, {})
  const minutes = answerWithin({}, type, priority)
  const late = isOpen(status) && random.chance(OVERDUE)
  const { from, until } = lifetime({ status, urgency: priority, channel, late, past, now, minutes }, random)
  const may = subject.shielded ? staff.filter((one) => one.mayReadProtected) : staff
  const team = may.filter((one) => one.teamId === TEAM_OF[type.group])
  const agent = random.pick(team.length ? team : may)
  const today = stockholmDate(now)
  const plot = {
    story,
    type,
    priority,
    channel,
    status,
    from,
    until,
    agent,
    brief: openMinutesBetween(CALENDAR, from, until) < BRIEF,
    colleague: random.pick(may),
    due: addDays(today, status === 'parked' ? random.int(1, 14) : random.int(-2, 8)),
    ...(random.chance(0.04) ? { detour: { from: 'Övrigt' } } : {}),
  }
  return {
    type,
    title: story.title,
    description: story.text,
    channel,
    priority,
    subject,
    agent,
    receivedAt: from,
    deadlineAt: deadlineOf(CALENDAR, from, minutes),
    course: course(plot, random),
    id: 0,
    number: '',
  }
}

/** Every type at least once where there is room, and six in ten of the three flows. */
function dealtTypes(count: number, random: Random): CaseType[] {
  const flows = TYPE_CATALOGUE.filter((type) => type.flow)
  const dealt = TYPE_CATALOGUE.slice(0, count)
  while (dealt.length < count) dealt.push(random.pick(random.chance(0.55) ? flows : TYPE_CATALOGUE))
  return random.shuffle(dealt)
}

/** Ids and numbers in the order the cases were received, by year. Returns the last number of each year. */
export function numberCases(cases: Invented[]): Map<number, number> {
  const last = new Map<number, number>()
  cases.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
  for (const [i, one] of cases.entries()) {
    const year = Number(stockholmDate(one.receivedAt).slice(0, 4))
    const sequence = (last.get(year) ?? 0) + 1
    last.set(year, sequence)
    one.id = i + 1
    one.number = caseNumber(year, sequence)
  }
  return last
}

/** Some cases belong together; the link is an event of the one that was worked last. */
export function linkCases(cases: readonly Invented[], count: number, now: Date, random: Random) {
  const open = cases.filter(({ subject }) => !subject.shielded)
  const links: { case_id: number; other_id: number; kind: 'related' | 'caused_by' }[] = []
  for (const one of random.shuffle(open).slice(0, count)) {
    const others = open.filter(({ type, id }) => type.key === one.type.key && id < one.id)
    const other = others.at(-1)
    const last = one.course.events.at(-1)
    if (!other || !last || links.some((link) => link.case_id === one.id || link.other_id === one.id)) continue
    const kind = random.chance(0.7) ? 'related' : 'caused_by'
    const at = new Date(Math.min(now.getTime(), last.at.getTime() + 600_000))
    const event = { kind: 'linked', link: kind, number: other.number } as const
    one.course.events.push({ at, by: one.agent.id, version: one.course.version, event })
    links.push({ case_id: one.id, other_id: other.id, kind })
  }
  return links
}
