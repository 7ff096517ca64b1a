import { z } from 'zod'
import { COST_INPUTS, COST_KEYS, COST_UNITS, type CostKey, type CostUnit } from '#staff/costing/cost-input.ts'

// What somebody sends as a value of the cost model. Pure; the form and the command share it.

const MOST: Record<CostUnit, number> = { kronor: 100_000_000, hours: 10_000, percent: 100 }
const TOO_MUCH: Record<CostUnit, string> = {
  kronor: 'Högst 100 miljoner kronor. Kontrollera antalet nollor.',
  hours: 'Högst 10 000 timmar.',
  percent: 'Högst 100 procent.',
}

/** A number as it is written here: spaces between thousands, a comma before decimals, "kr" after. */
const amount = (which: string) =>
  z
    .string({ error: `Skriv ${which}.` })
    .transform((written) => written.replace(/[\s\u00a0\u202f]/g, '').replace(/(kr|kronor|:-|tim|%)$/i, ''))
    .pipe(
      z
        .string()
        .min(1, { error: `Skriv ${which}.`, abort: true })
        .regex(/^\d{1,9}([.,]\d{1,2})?$/, { error: 'Skriv ett tal med siffror, till exempel 25 000.', abort: true }),
    )
    .transform((plain) => Number(plain.replace(',', '.')))

const words = (which: string, most: number) =>
  z.string({ error: which }).trim().min(1, which).max(most, `Skriv kortare, högst ${most} tecken.`)

export const CostFigure = z
  .object({
    key: z.enum(COST_KEYS, 'Välj vad beloppet gäller.'),
    unit: z.enum(COST_UNITS, 'Välj kronor eller timmar.'),
    low: amount('det lägsta rimliga värdet'),
    likely: amount('det troligaste värdet'),
    high: amount('det högsta rimliga värdet'),
    owner: words('Skriv vilken roll eller avdelning som svarar för värdet.', 80),
    source: words('Skriv varifrån värdet kommer.', 300),
    sourceDate: z
      .string({ error: 'Välj vilken dag källan är från.' })
      .min(1, 'Välj vilken dag källan är från.')
      .pipe(z.iso.date({ error: 'Skriv datumet som ÅÅÅÅ-MM-DD.', abort: true }))
      .refine(
        (day) => day >= '1990-01-01' && day < '2200-01-01',
        'Kontrollera året. Det ska vara mellan 1990 och 2199.',
      ),
    /** The row it was made on; empty for the first. */
    replaces: z.union([
      z.literal('').transform(() => null),
      z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
    ]),
  })
  .superRefine(({ key, unit, low, likely, high }, found) => {
    const add = (field: string, message: string) => found.addIssue({ code: 'custom', path: [field], message })
    if (!COST_INPUTS[key].units.includes(unit)) add('unit', 'Det går inte att ange i den enheten. Välj en annan.')
    if (likely < low) add('likely', 'Det troliga kan inte vara lägre än det lägsta.')
    if (high < likely) add('high', 'Det högsta kan inte vara lägre än det troliga.')
    if (high > MOST[unit]) add('high', TOO_MUCH[unit])
  })
export type CostFigure = z.infer<typeof CostFigure>

/** The key in an address, or null: whatever else stands there is nobody's fault and shows the page as it is. */
export function costKeyIn(text: string | undefined): CostKey | null {
  return COST_KEYS.find((key) => key === text) ?? null
}
