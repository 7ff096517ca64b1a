import Link from 'next/link'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { Tone } from '#components/tone.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { EXIT_KIND_NAMES, type ExitKind } from '#staff/ledger/exits.ts'
import type { MoveRow } from '#staff/moving/moves-page.ts'

const LOOKS: Readonly<Record<ExitKind | 'within', readonly [IconName, Tone]>> = {
  internal: ['sprout', 'green'],
  within: ['arrow-right-left', 'neutral'],
  other_hsb: ['building-2', 'water'],
  external: ['log-out', 'neutral'],
  retirement: ['sun', 'neutral'],
  death: ['circle', 'neutral'],
  reorganisation: ['git-branch', 'plum'],
}
const NAMES: Readonly<Record<ExitKind | 'within', string>> = { ...EXIT_KIND_NAMES, within: 'Inom enheten' }

interface Props {
  readonly rows: readonly MoveRow[]
  readonly caption: string
  readonly showsReasons: boolean
  /** HR opens a person from here. */
  readonly opens: boolean
}

/** Who went where, by the last day in the old seat. */
export function MovesTable({ rows, caption, showsReasons, opens }: Props) {
  return (
    <table className="table table-stack table-paper">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th>Medarbetare</th>
          <th>Sista dag</th>
          <th>Från</th>
          <th>Till</th>
          <th>Hur</th>
          {showsReasons ? <th>Orsak</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}-${row.key}`}>
            <th scope="row">
              <Who row={row} opens={opens} />
            </th>
            <td className="cell-fit" data-label="Sista dag">
              {swedishPlainDate(row.lastDay)}
            </td>
            <td>
              {row.from.title}
              <span className="row-under">{row.from.unit}</span>
            </td>
            <td>
              {row.to ? (
                <>
                  <Icon name="arrow-right" /> {row.to.title}
                  <span className="row-under">
                    {row.to.unit}, från {swedishPlainDate(row.to.on)}
                  </span>
                </>
              ) : null}
            </td>
            <td>
              <span className="flex flex-wrap gap-2">
                <StatusTag icon={LOOKS[row.kind][0]} tone={LOOKS[row.kind][1]}>
                  {NAMES[row.kind]}
                </StatusTag>
                {row.isDecided ? (
                  <StatusTag icon="calendar-clock" tone="amber">
                    Beslutad
                  </StatusTag>
                ) : null}
                {row.isDerived ? <StatusTag icon="scale">Härledd</StatusTag> : null}
              </span>
            </td>
            {showsReasons ? <td data-label="Orsak">{row.reason}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Who({ row, opens }: { row: MoveRow; opens: boolean }) {
  const words = row.name ?? <span className="soft">Namnet visas inte</span>
  if (!opens || row.personId === null) return words
  return (
    <Link className="row-link" href={`/medarbetare/register/${row.personId}`} prefetch={false}>
      {words}
    </Link>
  )
}
