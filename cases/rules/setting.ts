import { z } from 'zod'

/**
 * A rule that depends on the association's or HSB's own policy, or on a date or an amount in the law: never a constant
 * in the code, but a dated setting with a default and a source, edited under /administration/regler. Pure.
 */
interface Common<T> {
  /** Stable, `wing.name`: `rent_deferral.most_parts`. */
  readonly key: string
  /** Where it stands on the page of rules. */
  readonly group: SettingGroup
  readonly name: string
  /** What it decides, in a sentence or two. */
  readonly explains: string
  readonly initial: T
  /** Where the default comes from: a law, a published rule, or "Antagande, HSB ska pröva". */
  readonly source: string
  /** An association may have its own value. */
  readonly perAssociation?: boolean
}

export const SETTING_GROUPS = ['Vattenskada', 'Anstånd', 'Bosparande', 'Alla ärenden'] as const
export type SettingGroup = (typeof SETTING_GROUPS)[number]

export interface Column {
  readonly key: string
  readonly label: string
  /** A time is wall-clock, HH:MM. */
  readonly kind: 'text' | 'number' | 'amount' | 'date' | 'time' | 'choice'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** A cell that may be left empty. */
  readonly optional?: boolean
}
export type Row = Readonly<Record<string, string | number | null>>

interface NumberSetting extends Common<number> {
  readonly kind: 'number'
  readonly unit: string
  readonly min: number
  readonly max: number
  /** Decimals that may be written; 0 for whole numbers. */
  readonly decimals?: number
}
interface AmountSetting extends Common<number> {
  /** In öre. */
  readonly kind: 'amount'
  readonly max: number
}
interface TextSetting extends Common<string> {
  readonly kind: 'text'
}
interface WordsSetting extends Common<readonly string[]> {
  readonly kind: 'words'
}
interface YesNoSetting extends Common<boolean> {
  readonly kind: 'yes_no'
}
interface ChoiceSetting<T extends string = string> extends Common<T> {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: T; readonly label: string }[]
}
interface TableSetting extends Common<readonly Row[]> {
  readonly kind: 'table'
  readonly columns: readonly Column[]
}
export type AnySetting =
  | NumberSetting
  | AmountSetting
  | TextSetting
  | WordsSetting
  | YesNoSetting
  | ChoiceSetting
  | TableSetting
export type SettingValue = AnySetting['initial']
/** A setting together with the type of its value, for whoever asks the rules. */
export type Setting<T extends SettingValue> = AnySetting & { readonly initial: T }

type Of<K extends AnySetting['kind']> = Omit<Extract<AnySetting, { kind: K }>, 'kind'>

export const numberSetting = (setting: Of<'number'>): Setting<number> => ({ ...setting, kind: 'number' })
/** `initial` and `max` in öre. */
export const amountSetting = (setting: Of<'amount'>): Setting<number> => ({ ...setting, kind: 'amount' })
export const textSetting = (setting: Of<'text'>): Setting<string> => ({ ...setting, kind: 'text' })
export const wordsSetting = (setting: Of<'words'>): Setting<readonly string[]> => ({ ...setting, kind: 'words' })
export const yesNoSetting = (setting: Of<'yes_no'>): Setting<boolean> => ({ ...setting, kind: 'yes_no' })
export const tableSetting = (setting: Of<'table'>): Setting<readonly Row[]> => ({ ...setting, kind: 'table' })
export function choiceSetting<T extends string>(setting: Omit<ChoiceSetting<T>, 'kind'>): Setting<T> {
  return { ...setting, kind: 'choice' } as unknown as Setting<T>
}

const LONGEST = 2_000

/** What a value of this setting must be; the messages are what an administrator reads. */
export function schemaOf(setting: AnySetting): z.ZodType<SettingValue> {
  switch (setting.kind) {
    case 'number':
      return z
        .number(`Skriv ett tal mellan ${setting.min} och ${setting.max}.`)
        .min(setting.min, `Minst ${setting.min} ${setting.unit}.`)
        .max(setting.max, `Högst ${setting.max} ${setting.unit}.`)
        .multipleOf(10 ** -(setting.decimals ?? 0), 'Skriv ett helt tal.')
    case 'amount':
      return z
        .number('Skriv ett belopp i kronor.')
        .int('Högst två decimaler.')
        .min(0, 'Beloppet får inte vara negativt.')
        .max(setting.max, `Högst ${(setting.max / 100).toLocaleString('sv-SE')} kr.`)
    case 'text':
      return z.string().max(LONGEST, `Högst ${LONGEST} tecken.`)
    case 'words':
      return z.array(z.string().min(1).max(60, 'Varje ord får vara högst 60 tecken.')).max(500, 'Högst 500 ord.')
    case 'yes_no':
      return z.boolean()
    case 'choice':
      return z.enum(setting.options.map(({ value }) => value) as [string, ...string[]], 'Välj i listan.')
    case 'table':
      return z.array(rowSchema(setting.columns)).max(200, 'Högst 200 rader.')
  }
}

function rowSchema(columns: readonly Column[]): z.ZodType<Row> {
  return z.strictObject(Object.fromEntries(columns.map((column) => [column.key, cellSchema(column)]))) as z.ZodType<Row>
}

function cellSchema(column: Column): z.ZodType<string | number | null> {
  const needed = `Fyll i ${column.label.toLocaleLowerCase('sv')} på varje rad.`
  const schema = {
    text: z.string(needed).min(1, needed).max(300, 'Högst 300 tecken i en ruta.'),
    number: z.number(`${column.label} ska vara ett tal.`).min(-1e9).max(1e9),
    amount: z.number(`${column.label} ska vara ett belopp i kronor.`).int('Högst två decimaler.').min(0).max(1e12),
    date: z.iso.date(`${column.label} ska skrivas ÅÅÅÅ-MM-DD.`),
    time: z.iso.time({ precision: -1, error: `${column.label} ska skrivas TT:MM, till exempel 08:30.` }),
    choice: z.enum(
      (column.options ?? []).map(({ value }) => value) as [string, ...string[]],
      `Välj ${column.label.toLocaleLowerCase('sv')} i listan.`,
    ),
  }[column.kind]
  return column.optional ? schema.nullable() : schema
}
