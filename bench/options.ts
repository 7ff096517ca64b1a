import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export interface Options {
  /** Sizes of the register; more than one are compared. */
  readonly sizes: readonly number[]
  /** How long each task runs at each concurrency. */
  readonly seconds: number
  readonly json: string | undefined
  readonly keep: boolean
}

export const USAGE = `Användning: npm run bench -- [--cases N] [--seconds S] [--json FIL] [--keep]
       npm run bench -- --compare 100000,1000000 [--seconds S] [--json FIL] [--keep]
  --keep behåller det laddade registret, så att nästa mätning börjar direkt`

/** The options, or undefined when they make no sense. */
export function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        cases: { type: 'string', default: '100000' },
        compare: { type: 'string' },
        seconds: { type: 'string', default: '10' },
        json: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    })
    const sizes = (values.compare ?? values.cases).split(',').map(Number)
    const seconds = Number(values.seconds)
    const areSizes = sizes.every((size) => Number.isInteger(size) && size >= 1000 && size <= 20_000_000)
    if (!areSizes || !(seconds > 0) || (values.compare !== undefined) !== (sizes.length === 2)) return undefined
    return { sizes, seconds, json: values.json, keep: values.keep }
  } catch {
    return undefined
  }
}
