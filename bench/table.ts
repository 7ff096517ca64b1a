/** Rows in aligned columns: the first to the left, the rest to the right, as numbers stand. Pure. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n')
}

/** A number as Swedes write it, with so many decimals; a dash where there is none. */
export function decimal(value: number | null, digits = 1): string {
  return value === null ? '–' : value.toFixed(digits).replace('.', ',')
}
