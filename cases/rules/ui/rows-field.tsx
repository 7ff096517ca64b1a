'use client'

import { useId, useRef, useState } from 'react'
import type { Column } from '#cases/rules/setting.ts'
import { cellField, rowsIn } from '#cases/rules/shown.ts'
import { Button } from '#components/button.tsx'
import { FieldError } from '#components/forms/field.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

/** Rows to fill in that stand ready below the others; without a script there are no more until the form is saved. */
const SPARE = 2

/** Columns that fit beside each other on a large screen; a row of more stands apart with its own labels. */
const LINE = 4

interface Props {
  columns: readonly Column[]
  field: FieldOf
  /** What was sent last, or else what stands there, by field name. */
  typed: Readonly<Record<string, string>>
}

/** The rows of a table, each with its cells as fields. An empty row is not there, so clearing one removes it. */
export function RowsField({ columns, field, typed }: Props) {
  const id = useId()
  const [rows, setRows] = useState(() => Array.from({ length: rowsIn(typed) + SPARE }, (_, i) => i))
  const next = useRef(rows.length)
  const add = useRef<HTMLButtonElement>(null)
  const { error } = field('value')
  return (
    <fieldset className="field" aria-describedby={`${id}-hint`}>
      <legend>Rader</legend>
      <p className="field-hint" id={`${id}-hint`}>
        En rad som lämnas tom räknas inte. Töm en rad för att ta bort den.
      </p>
      <FieldError id={id}>{error}</FieldError>
      <div className={columns.length > LINE ? 'rule-rows' : 'rule-rows rule-lines'}>
        {rows.map((row, place) => (
          <fieldset key={row} className="rule-row">
            <legend>Rad {place + 1}</legend>
            <div className="form-row">
              {columns.map((column) => (
                // The place in the form is its name; what was typed is found by where it stood when it was sent.
                <Cell key={column.key} column={column} {...cellOf(field, row, place, column.key)} />
              ))}
            </div>
            <Button
              variant="quiet"
              small
              icon="trash-2"
              iconOnly
              className="needs-script"
              onClick={() => {
                setRows(rows.filter((one) => one !== row))
                add.current?.focus()
              }}
            >
              {`Ta bort rad ${place + 1}`}
            </Button>
          </fieldset>
        ))}
      </div>
      <Button
        ref={add}
        small
        icon="plus"
        className="needs-script"
        onClick={() => {
          setRows([...rows, next.current])
          next.current += 1
        }}
      >
        Lägg till en rad
      </Button>
    </fieldset>
  )
}

function cellOf(field: FieldOf, row: number, place: number, column: string) {
  return { ...field(cellField(row, column)), name: cellField(place, column) }
}

function Cell({ column, ...field }: { column: Column } & ReturnType<FieldOf>) {
  const common = { ...field, label: column.label, required: column.optional ? ('unsaid' as const) : true }
  switch (column.kind) {
    case 'choice':
      return <Select {...common} placeholder="Välj" options={[...(column.options ?? [])]} />
    case 'date':
      return <DateInput {...common} />
    case 'time':
      return <TextInput {...common} type="time" />
    case 'number':
    case 'amount':
      return (
        <TextInput
          {...common}
          label={column.kind === 'amount' ? `${column.label}, kronor` : column.label}
          inputMode="decimal"
        />
      )
    default:
      return <TextInput {...common} maxLength={300} data-wide />
  }
}
