/** What one step of the suite came to. */
export type Outcome = { passed: number; failed: number /** Shown when something failed. */; report?: string }

/** Reads the summary that node:test prints; a run that broke off before it counts as one failure. */
export function nodeOutcome(output: string, code: number): Outcome {
  const count = (word: string) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0)
  const failed = count('fail') + count('cancelled')
  const at = output.indexOf('✖ failing tests:')
  const report = at >= 0 ? output.slice(at) : tail(output, 60)
  return { passed: count('pass'), failed: code !== 0 && failed === 0 ? 1 : failed, report }
}

type JourneysReport = { stats?: { expected: number; unexpected: number; flaky: number }; errors?: unknown[] }

/** Reads Playwright's JSON report; without one, or with errors outside the journeys, something failed as well. */
export function journeysOutcome(report: JourneysReport | undefined, output: string, code: number): Outcome {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {}
  const failed = unexpected + flaky + (report?.errors?.length ?? 0)
  return { passed: expected, failed: code !== 0 && failed === 0 ? 1 : failed, report: output }
}

/** A check that either holds or does not. */
export function checkOutcome(output: string, code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: tail(output, 120) }
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  const total = (key: 'passed' | 'failed') => outcomes.reduce((all, outcome) => all + outcome[key], 0)
  return { passed: total('passed'), failed: total('failed') }
}

function tail(text: string, lines: number): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n')
}
