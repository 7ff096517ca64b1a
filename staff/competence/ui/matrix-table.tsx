import { Icon } from '#components/icons/icon.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { TeamMatrix } from '#staff/competence/competence-page.ts'
import type { Gap } from '#staff/competence/matrix.ts'

const GAPS: Record<Gap, string> = { nobody: 'Ingen har det', one: 'Bara en', expiring: 'Snart högst en' }

/** Fields down, people across. No sums: neither per person nor per field. */
export function MatrixTable({ team, typeNames }: { team: TeamMatrix; typeNames: ReadonlyMap<string, string> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by the keyboard.
    <section className="table-scroll" aria-label={`Kompetens i ${team.name}`} tabIndex={0}>
      <table className="table matrix">
        <caption className="sr-only">Kompetens i {team.name}</caption>
        <thead>
          <tr>
            <th scope="col">Område</th>
            <th scope="col">Sårbarhet</th>
            {team.people.map(({ id, name }) => (
              <th key={id} scope="col" className="matrix-person">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {team.rows.map(({ field, cells, gap }) => (
            <tr key={field.id}>
              <th scope="row" className="matrix-field">
                {field.name}
                <span className="row-under">{field.caseTypes.map((key) => typeNames.get(key) ?? key).join(', ')}</span>
              </th>
              <td className="cell-fit">
                {gap ? (
                  <StatusTag icon="triangle-alert" tone={gap === 'nobody' ? 'danger' : 'amber'}>
                    {GAPS[gap]}
                  </StatusTag>
                ) : null}
              </td>
              {team.people.map(({ id }) => (
                <td key={id} className="matrix-cell">
                  <Cell cell={cells.get(id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellShown = TeamMatrix['rows'][number]['cells'] extends ReadonlyMap<number, infer C> ? C : never

function Cell({ cell }: { cell: CellShown | undefined }) {
  if (!cell) return <span className="sr-only">nej</span>
  const { standing, confirmed, validTo } = cell
  const until = validTo ? swedishPlainDate(validTo) : ''
  const [icon, tone, words] =
    standing === 'expired'
      ? (['circle-x', 'neutral', `gick ut ${until}`] as const)
      : !confirmed
        ? (['circle-dashed', 'water', 'inte bekräftat'] as const)
        : standing === 'expiring'
          ? (['clock-alert', 'amber', `går ut ${until}`] as const)
          : (['circle-check', 'green', until ? `till ${until}` : 'ja'] as const)
  return (
    <span className={`toned tone-${tone}`} title={words}>
      <Icon name={icon} />
      <span className="sr-only">{words}</span>
    </span>
  )
}

/** What the marks mean. */
export function MatrixLegend({ warningDays }: { warningDays: number }) {
  return (
    <p className="chips small">
      <StatusTag icon="circle-check" tone="green">
        Bekräftat och gäller
      </StatusTag>
      <StatusTag icon="clock-alert" tone="amber">
        Går ut inom {warningDays} dagar
      </StatusTag>
      <StatusTag icon="circle-dashed" tone="water">
        Inte bekräftat
      </StatusTag>
      <StatusTag icon="circle-x">Har gått ut</StatusTag>
    </p>
  )
}
