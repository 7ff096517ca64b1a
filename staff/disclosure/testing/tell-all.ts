import {
  type CountTable,
  seesEveryCount,
  type ToldRow,
  type ToldTable,
  threeYearsOf,
} from '#staff/disclosure/counts.ts'
import { disclose } from '#staff/disclosure/disclose.ts'
import { refusedTogether } from '#staff/disclosure/told-together.ts'
import type { StaffTier } from '#staff/permissions.ts'

/** One row behind a table: somebody who left, a move, a person in a year. */
interface Behind {
  /** Stands for the same row in every table. */
  readonly row: string
  readonly year: number
  readonly key: string
  readonly part?: boolean | undefined
}

/** A table with the rows behind it. A figure "k of n" is a table of two keys: in it and not in it. */
export interface Publishable extends Omit<CountTable, 'rows'> {
  readonly id: string
  readonly behind: readonly Behind[]
}

/**
 * Tables of any kind as the statistics tell theirs (staff/statistics/disclosure-plan.ts): first each by itself, then, of
 * every three years, without those that could be subtracted from the ones before them.
 */
export function tellAll(tables: readonly Publishable[], tier: StaffTier): Map<string, ToldTable> {
  const told = new Map(tables.map((table) => [table.id, disclose(counted(table), tier)]))
  if (seesEveryCount(tier)) return told
  const rowsIn = (table: Publishable, three: number) =>
    (told.get(table.id)?.rows ?? []).filter((row) => threeYearsOf(row.from).from === three)
  const threes = new Set([...told.values()].flatMap(({ rows }) => rows.map((row) => threeYearsOf(row.from).from)))
  for (const three of threes) {
    const refused = refusedTogether(
      tables.map((table) => ({
        id: table.id,
        given: table.rule === 'headline' ? yearsAsOne(table, three) : null,
        counts: rowsIn(table, three).flatMap((row) => rowsOf(table, row)),
      })),
    )
    for (const id of refused) told.set(id, without(told.get(id), three))
  }
  return told
}

/** The rows of three years, those of the part and the others. */
function yearsAsOne({ behind }: Publishable, three: number): Set<string>[] {
  const within = behind.filter(({ year }) => year >= three && year <= three + 2)
  const parts = [within, within.filter(({ part }) => part), within.filter(({ part }) => !part)]
  return parts.map((rows) => new Set(rows.map(({ row }) => row)))
}

/** A table without its three years, and with the reason. */
function without(table: ToldTable | undefined, three: number): ToldTable {
  const reason = `${three}–${three + 2} visas inte: tillsammans med det som står i andra tabeller skulle talen berätta om färre än fem personer.`
  return {
    rows: (table?.rows ?? []).filter((row) => threeYearsOf(row.from).from !== three),
    suppression: [table?.suppression, reason].filter(Boolean).join(' '),
  }
}

function counted({ behind, ...table }: Publishable): CountTable {
  const hasParts = behind.some(({ part }) => part !== undefined)
  const cells = new Map<string, { year: number; key: string; count: number; part: number }>()
  for (const { year, key, part } of behind) {
    const cell = cells.get(`${year} ${key}`) ?? { year, key, count: 0, part: 0 }
    cells.set(`${year} ${key}`, { ...cell, count: cell.count + 1, part: cell.part + (part ? 1 : 0) })
  }
  const rows = [...cells.values()].map(({ part, ...cell }) => (hasParts ? { ...cell, part } : cell))
  return { ...table, rows }
}

/** The rows behind a told count, and behind its part and what the part leaves when those are told. */
function rowsOf(table: Publishable, { from, to, keys, part }: ToldRow): Set<string>[] {
  const within = table.behind.filter((row) => row.year >= from && row.year <= to && keys.includes(row.key))
  const ids = (rows: readonly Behind[]) => new Set(rows.map(({ row }) => row))
  if (part === null) return [ids(within)]
  return [ids(within), ids(within.filter((row) => row.part)), ids(within.filter((row) => !row.part))]
}
