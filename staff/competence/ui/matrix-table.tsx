import { Icon } from '#components/icons/icon.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { TeamMatrix } from '#staff/competence/competence-page.ts'
import type { Gap } from '#staff/competence/matrix.ts'

const GAPS: Record<Gap, string> = { nobody: 'Ingen längre', one: 'Bara en', expiring: 'Snart högst en' }

/** Fields that somebody holds or has held down, people across. No sums: neither per person nor per field. */
export function MatrixTable({ team, typeNames }: { team: TeamMatrix; typeNames: ReadonlyMap<string, string> }) {
  const rows = team.rows.filter(({ cells }) => cells.size)
  const none = team.rows.filter(({ cells }) => cells.size === 0).map(({ field }) => field.name)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by the keyboard. */}
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
            {rows.map(({ field, cells, gap }) => (
              <tr key={field.id}>
                <th scope="row" className="matrix-field">
                  {field.name}
                  <span className="row-under">{typesOf(field.caseTypes, typeNames)}</span>
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
      {none.length ? <p className="soft small matrix-none">Ingen i teamet har: {none.join(', ')}.</p> : null}
    </>
  )
}

/** The first two case types by name, and how many more there are. */
function typesOf(keys: readonly string[], typeNames: ReadonlyMap<string, string>): string {
  const names = keys.map((key) => typeNames.get(key) ?? key)
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} och ${names.length - 2} till` : names.join(', ')
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
