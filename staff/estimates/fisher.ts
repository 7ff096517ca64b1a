/**
 * Fisher's exact test, two-sided: how often chance alone makes two groups differ at least as much as `a` of `n` and `b`
 * of `m` do. 1 when either group is empty. Throws RangeError unless 0 ≤ a ≤ n and 0 ≤ b ≤ m.
 * Source: Fisher 1922; tables no likelier than the observed one are added up, as R's fisher.test does.
 */
export function fisherExact(a: number, n: number, b: number, m: number): number {
  if (![a, n, b, m].every(Number.isInteger) || a < 0 || b < 0 || a > n || b > m)
    throw new RangeError(`${a} of ${n} against ${b} of ${m} are no counts of people.`)
  const successes = a + b
  const chances: number[] = []
  const first = Math.max(0, successes - m)
  for (let x = first; x <= Math.min(successes, n); x++)
    chances.push(Math.exp(lnChoose(n, x) + lnChoose(m, successes - x) - lnChoose(n + m, successes)))
  // Equal chances are equal only within the machine's arithmetic; R allows the same relative error.
  const observed = (chances[a - first] ?? 1) * (1 + 1e-7)
  return Math.min(
    1,
    chances.filter((chance) => chance <= observed).reduce((sum, chance) => sum + chance, 0),
  )
}

const LN_FACTORIALS = [0]

function lnFactorial(n: number): number {
  for (let i = LN_FACTORIALS.length; i <= n; i++) LN_FACTORIALS.push((LN_FACTORIALS[i - 1] ?? 0) + Math.log(i))
  return LN_FACTORIALS[n] ?? 0
}

const lnChoose = (n: number, k: number) => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)
