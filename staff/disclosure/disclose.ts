import {
  type CountRow,
  type CountTable,
  SMALLEST_GROUP,
  seesEveryCount,
  type ToldRow,
  type ToldTable,
  threeYearsOf,
} from '#staff/disclosure/counts.ts'
import { groupKinds, sum } from '#staff/disclosure/group-kinds.ts'
import type { StaffTier } from '#staff/permissions.ts'

/**
 * What of a table this reader may be told. Screen, export and API pass through here and nowhere else. Whoever reads names
 * is told everything; others the headline, and of breakdowns, per fixed three years, the finest version in which every
 * count and everything beside it is at least five: year by year, or the three years together, or nothing.
 */
export function disclose(table: CountTable, tier: StaffTier): ToldTable {
  if (seesEveryCount(tier) || table.rule === 'headline') return { rows: everything(table), suppression: null }
  const rows: ToldRow[] = []
  const kept: string[] = []
  for (let { from, to } = threeYearsOf(table.from); from <= table.to; from += 3, to += 3) {
    const told = from >= table.from && to <= table.to ? tellThree(table, from, to) : null
    if (told) rows.push(...told)
    if (!told) kept.push(`${Math.max(from, table.from)}–${Math.min(to, table.to)}`)
  }
  const coarser = rows.some((row) => row.from !== row.to || row.keys.length > 1)
  const partless = rows.some(({ part }) => part === null) && table.rows.some(({ part }) => part !== undefined)
  return { rows, suppression: sentence(coarser, partless, kept) }
}

function everything({ keys, rows, from, to }: CountTable): ToldRow[] {
  const labels = new Map(keys.map(({ key, label }) => [key, label]))
  return rows
    .filter(({ year }) => year >= from && year <= to)
    .map(({ year, key, count, part }) => ({
      from: year,
      to: year,
      keys: [key],
      label: labels.get(key) ?? key,
      count,
      part: part ?? null,
    }))
}

/** The finest version of three years in which nothing is small; null when there is none. */
function tellThree({ keys, rows }: CountTable, from: number, to: number): ToldRow[] | null {
  const within = (first: number, last: number, group: readonly { key: string }[]) =>
    rows.filter(({ year, key }) => year >= first && year <= last && group.some((kind) => kind.key === key))
  const groups = groupKinds(keys, (kind) => sum(within(from, to, [kind]), ({ count }) => count))
  if (!groups) return null
  const cells = (first: number, last: number): Cell[] =>
    groups.map((group) => ({ from: first, to: last, group, rows: within(first, last, group) }))
  const years = Array.from({ length: to - from + 1 }, (_, i) => cells(from + i, from + i)).flat()
  const told = years.every(({ rows: behind }) => sum(behind, ({ count }) => count) >= SMALLEST_GROUP)
    ? years
    : cells(from, to)
  const split = told.every(({ rows: behind }) => maySplit(behind))
  return told.map((cell) => toldRow(cell, split))
}

interface Cell {
  readonly from: number
  readonly to: number
  readonly group: readonly { readonly key: string; readonly label: string }[]
  readonly rows: readonly CountRow[]
}

const partOf = ({ part }: CountRow) => part ?? 0

/** The parts are told for all groups or for none: one that is missing could be had by taking the others from the whole. */
function maySplit(rows: readonly CountRow[]): boolean {
  const part = sum(rows, partOf)
  return (
    rows.every((row) => row.part !== undefined) &&
    part >= SMALLEST_GROUP &&
    sum(rows, ({ count }) => count) - part >= SMALLEST_GROUP
  )
}

function toldRow({ from, to, group, rows }: Cell, split: boolean): ToldRow {
  return {
    from,
    to,
    keys: group.map(({ key }) => key),
    label: group.map(({ label }) => label).join(', '),
    count: sum(rows, ({ count }) => count),
    part: split ? sum(rows, partOf) : null,
  }
}

function sentence(coarser: boolean, partless: boolean, kept: readonly string[]): string | null {
  const parts = [
    coarser ? 'Små grupper visas tillsammans, och tre år räknas ihop där ett år har för få.' : '',
    partless ? 'Hur många som fick en intern roll visas inte per grupp.' : '',
    kept.length > 0 ? `${kept.join(', ')} visas inte uppdelat.` : '',
  ].filter(Boolean)
  return parts.length === 0 ? null : `Ingen grupp har färre än fem personer. ${parts.join(' ')}`
}
