import 'server-only'
import { cache } from 'react'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { dayOf } from '#staff/ledger/days.ts'
import { DEFAULT_DEFINITIONS, type Definitions, type Ledger, type PlainDate } from '#staff/ledger/ledger.ts'
import { subtreeOf, unitName } from '#staff/ledger/tree.ts'
import type { Question } from '#staff/measures/question.ts'
import { reasonsShown, staffTier } from '#staff/permissions.ts'
import { currentLedger } from '#staff/reading/current-ledger.ts'
import { readLedger } from '#staff/reading/read-ledger.ts'
import type { Asked, Choices } from '#staff/statistics/asked.ts'

/** Who reads: somebody signed in, or another system with a token, which sees what everybody sees. */
export type Onlooker = Actor | null

export interface Register {
  readonly ledger: Ledger
  readonly komsId: number
  /** The unit of the reader's own team; null for whoever has none. */
  readonly teamUnitId: number | null
  /** The last year whose leavers nobody counted: no figure reaches back to it. Null when all years are known. */
  readonly unknownUntil: number | null
  readonly versions: readonly { readonly validFrom: PlainDate; readonly gapDays: number }[]
}

/** What the statistics are read from: the ledger as it stands, which unit is KOMS, and how the definitions are set. */
export const readRegister = cache(async (onlooker: Onlooker): Promise<Register> => {
  const sql = driver()
  const [ledger, units, versions, [unknown]] = await Promise.all([
    currentLedger(),
    sql<{ id: number; isKoms: boolean }[]>`
      select id::int, key is not distinct from 'koms' as "isKoms" from staff.unit
      where key = 'koms' or team_id = ${onlooker?.teamId ?? null}`,
    sql<{ validFrom: PlainDate; gapDays: number }[]>`
      select valid_from as "validFrom", gap_days as "gapDays" from staff.definition_version order by valid_from`,
    sql<{ year: number | null }[]>`select max(to_year) as year from staff.year_note where counts_unknown`,
  ])
  return {
    ledger,
    komsId: units.find(({ isKoms }) => isKoms)?.id ?? 0,
    teamUnitId: units.find(({ isKoms }) => !isKoms)?.id ?? null,
    unknownUntil: unknown?.year ?? null,
    versions: [...versions],
  }
})

/** Whether the reader has every figure of a unit: HR and the manager of all, a team leader of her own team. */
export function seesAll(onlooker: Onlooker, { teamUnitId }: Register, unitId: number): boolean {
  if (onlooker === null) return false
  const tier = staffTier(onlooker)
  return tier === 'hr' || tier === 'koms' || (tier === 'team' && unitId === teamUnitId)
}

export function choicesOf(onlooker: Onlooker, register: Register): Choices {
  const { ledger, komsId, teamUnitId } = register
  const today = stockholmDate(now())
  const tier = onlooker ? staffTier(onlooker) : 'own'
  const everything = tier === 'hr' || tier === 'koms'
  const ids = everything
    ? treeOrder(ledger, komsId, today)
    : [komsId, ...(tier === 'team' && teamUnitId !== null ? [teamUnitId] : [])]
  return {
    units: ids.map((id) => ({ id, name: unitName(ledger.placements, id, dayOf(today)) })),
    defaultUnitId: komsId,
    today,
    wholeYearsOnly: (unitId) => !seesAll(onlooker, register, unitId),
  }
}

/** KOMS and its teams first, then the others by name. */
function treeOrder({ placements }: Ledger, komsId: number, today: PlainDate): number[] {
  const koms = subtreeOf(placements, komsId)
  const name = (id: number) => unitName(placements, id, dayOf(today))
  const rank = (id: number) => (id === komsId ? 0 : (koms.get(id) ?? []).length > 0 ? 1 : 2)
  return [...new Set(placements.map(({ unitId }) => unitId))].sort(
    (a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), 'sv'),
  )
}

/** The question that the measures answer: the ledger as it was known, and what had happened by then. */
export async function questionOf(onlooker: Onlooker, register: Register, asked: Asked): Promise<Question> {
  const today = asked.knownOn ?? stockholmDate(now())
  const ledger = asked.knownOn ? await readLedger(endOf(asked.knownOn)) : register.ledger
  const reasons = onlooker !== null && reasonsShown(onlooker) !== 'none'
  const empty = {
    ledger,
    definitions: DEFAULT_DEFINITIONS,
    unitId: 0,
    window: { from: 0, to: 0 },
    reach: asked.reach,
    reasons,
  }
  return sameOf(register, { ...empty, today: dayOf(today) }, asked)
}

/** The last instant of a day: what is recorded at midnight was not known the day before. */
const endOf = (day: PlainDate) => new Date(stockholmInstant(addDays(day, 1)).getTime() - 1)

/** The same ledger asked about another unit or period. */
export function sameOf(register: Register, question: Question, { from, to, unitId }: Asked): Question {
  const window = { from: dayOf(from), to: dayOf(to) }
  return { ...question, definitions: definitionsAt(register, to), unitId, window }
}

/** The version in force on the period's last day; before the first version the first. */
function definitionsAt({ versions }: Register, day: PlainDate): Definitions {
  return versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0] ?? DEFAULT_DEFINITIONS
}
