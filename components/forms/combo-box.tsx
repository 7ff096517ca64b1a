'use client'

import { type KeyboardEvent, useState } from 'react'
import { Field, type FieldProps, wiring } from '#components/forms/field.tsx'
import { fitting } from '#components/forms/match.ts'
import { Icon } from '#components/icons/icon.tsx'
import { useListbox } from '#components/keyboard/use-listbox.ts'

export interface ComboOption {
  id: string
  name: string
  description?: string | undefined
  /** Synonyms and what people say; searched, never shown. */
  keywords?: string | undefined
}

type Props = FieldProps & {
  options: readonly ComboOption[]
  /** Id of the option chosen at first. */
  defaultValue?: string | undefined
  /** What was written, when no option was chosen. */
  defaultText?: string | undefined
  /** Name of the text that is sent along; the server reads it when the id is empty. Default `<name>Text`. */
  textName?: string | undefined
  placeholder?: string | undefined
  /** Most characters of the text that is sent along, as its schema says. */
  maxLength?: number | undefined
  onChoose?: ((option: ComboOption | undefined) => void) | undefined
  /** The caller finds the options for this text itself (a search on the server). */
  onSearch?: ((text: string) => void) | undefined
  autoFocus?: boolean | undefined
}

const shownAtMost = 30

/**
 * A field one types in, with the options that fit below; Enter takes the first.
 * Sends two values: the chosen id under `name` and the text under `textName`. Before JavaScript has
 * loaded it is a plain text field and only the text is sent.
 */
export function ComboBox(props: Props) {
  const { name, id = name, label, hint, error, required, options, textName = `${name}Text`, onSearch } = props
  const first = options.find((option) => option.id === props.defaultValue)
  const [chosen, setChosen] = useState(first)
  const [text, setText] = useState(first?.name ?? props.defaultText ?? '')
  const [isAsked, setAsked] = useState(false)
  const query = chosen ? '' : text.trim()
  const fits = (onSearch ? options : fitting(options, query, textOf)).slice(0, shownAtMost)
  const isOpen = isAsked && fits.length > 0
  const listbox = useListbox({ items: fits, isOpen, startAt: query ? 0 : -1, onTake: choose })

  function choose(option: ComboOption | undefined) {
    setAsked(false)
    listbox.restart()
    if (option) setText(option.name)
    if (option?.id === chosen?.id) return
    setChosen(option)
    props.onChoose?.(option)
  }
  function write(next: string) {
    // Whole names are recognised, so that a pasted or dictated one needs no list.
    // A register knows namesakes, and these options answer an earlier text: there, only a choice is a choice.
    choose(
      onSearch
        ? undefined
        : options.find((option) => option.name.toLocaleLowerCase('sv') === next.trim().toLocaleLowerCase('sv')),
    )
    setText(next)
    setAsked(true)
    onSearch?.(next)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && isOpen) {
      // One Escape closes the list and not the dialog around it.
      event.stopPropagation()
      setAsked(false)
    } else if (event.key === 'ArrowDown' && !isOpen) setAsked(true)
    else if (isOpen) listbox.onKey(event)
  }

  return (
    <Field {...{ name, id, label, hint, error, required }}>
      <div className="combo">
        <Icon name="search" />
        <input
          {...wiring({ name: textName, id, hint, error, required })}
          {...listbox.field}
          type="text"
          className="input"
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          // biome-ignore lint/a11y/noAutofocus: in call mode the first field is where the work begins.
          autoFocus={props.autoFocus}
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          onClick={() => setAsked(true)}
          onBlur={() => setAsked(false)}
        />
        {isOpen ? <Options label={label} listbox={listbox} fits={fits} /> : null}
      </div>
      <p className="sr-only" role="status">
        {isOpen ? `${fits.length} ${fits.length === 1 ? 'förslag' : 'förslag, pila nedåt'}` : ''}
      </p>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
    </Field>
  )
}

interface OptionsProps extends Pick<Props, 'label'> {
  listbox: ReturnType<typeof useListbox<ComboOption>>
  fits: readonly ComboOption[]
}

function Options({ label, listbox, fits }: OptionsProps) {
  return (
    <div
      {...listbox.list}
      role="listbox"
      className="listbox"
      aria-label={typeof label === 'string' ? label : 'Förslag'}
      // The field keeps the focus, or its blur would close the list before the click.
      onPointerDown={(event) => event.preventDefault()}
    >
      {fits.map((option) => (
        <div key={option.id} className="option" {...listbox.option(option)}>
          {option.name}
          {option.description ? <small>{option.description}</small> : null}
        </div>
      ))}
    </div>
  )
}

function textOf({ name, description = '', keywords = '' }: ComboOption): [string, string] {
  return [name, `${keywords} ${description}`]
}
