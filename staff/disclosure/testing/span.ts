/** Everything that can be had from some equations by adding and subtracting them. Rows are as long as there are unknowns. */
export class Span {
  readonly #rows: { pivot: number; row: readonly number[] }[] = []

  constructor(equations: Iterable<readonly number[]>) {
    for (const equation of equations) this.add(equation)
  }

  add(equation: readonly number[]): void {
    const rest = this.#reduce(equation)
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot >= 0) this.#rows.push({ pivot, row: rest.map((value) => value / (rest[pivot] ?? 1)) })
  }

  has(equation: readonly number[]): boolean {
    return this.#reduce(equation).every((value) => Math.abs(value) < 1e-9)
  }

  #reduce(from: readonly number[]): number[] {
    const rest = [...from]
    for (const { pivot, row } of this.#rows) {
      const factor = rest[pivot] ?? 0
      if (Math.abs(factor) < 1e-12) continue
      for (let i = pivot; i < rest.length; i++) rest[i] = (rest[i] ?? 0) - factor * (row[i] ?? 0)
    }
    return rest
  }
}
