import type { ChartCell, ChartTable } from '#components/charts/chart.ts'

/** The table under a picture. A row's first cell names it and leads to what is behind it. */
export function ChartDataTable({ table: { columns, rows }, caption }: { table: ChartTable; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls sideways must be reachable by keyboard.
    <section className="table-scroll chart-table" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, text }, i) => (
              <th key={label} scope="col" className={i === 0 || text ? undefined : 'cell-num'}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [head = null, ...rest], href }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Rendered once on the server; two rows may have one name.
            <tr key={at}>
              <th scope="row">
                <Cell cell={href && typeof head !== 'object' ? { text: String(head), href } : head} />
              </th>
              {rest.map((cell, i) => (
                <td key={columns[i + 1]?.label} className={columns[i + 1]?.text ? undefined : 'cell-num'}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell }: { cell: ChartCell }) {
  if (cell === null) return <span>–</span>
  if (typeof cell !== 'object') return <span>{cell}</span>
  return <a href={cell.href}>{cell.text}</a>
}
