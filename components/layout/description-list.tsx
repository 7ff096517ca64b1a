import { Fragment, type ReactNode } from 'react'

/** Facts as a dl. Rows whose value is null, undefined, false or '' are left out. */
export function DescriptionList({
  rows,
  stacked,
}: {
  rows: readonly (readonly [term: string, value: ReactNode])[]
  stacked?: boolean | undefined
}) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
  return (
    <dl className={stacked ? 'facts facts-stacked' : 'facts'}>
      {known.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
