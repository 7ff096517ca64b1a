'use client'

import { type KeyboardEvent, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { FieldError, type FieldProps, Optional } from '#components/forms/field.tsx'
import { fitting } from '#components/forms/match.ts'
import { Icon } from '#components/icons/icon.tsx'

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
  onChoose?: (option: ComboOption | undefined) => void
  /** Options are already found for this text by the caller (a search on the server). */
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
  const { name, id = name, label, hint, error, required, options, textName = `${name}Text`, onChoose, onSearch } = props
  const first = options.find((option) => option.id === props.defaultValue)
  const [chosen, setChosen] = useState(first)
  const [text, setText] = useState(first?.name ?? props.defaultText ?? '')
  const isSettled = chosen?.name === text
  const query = isSettled ? '' : text
  const fits = (onSearch ? options : fitting(options, query, textOf)).slice(0, shownAtMost)

  function choose(option: ComboOption | undefined) {
    setChosen(option)
    if (option) setText(option.name)
    if (option?.id !== chosen?.id) onChoose?.(option)
  }
  function type(next: string) {
    setText(next)
    if (next !== text) onSearch?.(next)
    if (chosen && next !== chosen.name) choose(undefined)
  }
  /** Enter means the first fit when the arrows have pointed at none: a call leaves no time for an extra key. */
  function takeFirst(event: KeyboardEvent<HTMLElement>) {
    const input = event.target as HTMLElement
    const isOpen = input.getAttribute('aria-expanded') === 'true' && !input.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || !isOpen || !query || !fits[0]) return
    event.preventDefault()
    choose(fits[0])
  }

  return (
    <AriaComboBox
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      items={fits}
      inputValue={text}
      onInputChange={type}
      selectedKey={chosen?.id ?? null}
      onSelectionChange={(key: Key | null) => key !== null && choose(options.find((option) => option.id === key))}
      isInvalid={Boolean(error)}
    >
      <Label>
        {label}
        <Optional required={required} />
      </Label>
      {hint ? (
        <Text slot="description" className="field-hint block">
          {hint}
        </Text>
      ) : null}
      <div className="combo" onKeyDownCapture={takeFirst}>
        <Icon name="search" />
        <Input
          className="input"
          id={id}
          name={textName}
          placeholder={props.placeholder ?? ''}
          autoComplete="off"
          aria-required={required || undefined}
          autoFocus={props.autoFocus ?? false}
        />
      </div>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <FieldError id={id}>{error}</FieldError>
      <Popover className="popover" offset={4}>
        <ListBox<ComboOption> className="listbox" renderEmptyState={() => null}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.name}
              className={`option${query && option === fits[0] ? ' option-first' : ''}`}
            >
              <Text slot="label">{option.name}</Text>
              {option.description ? (
                <Text slot="description" elementType="small">
                  {option.description}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

function textOf({ name, description = '', keywords = '' }: ComboOption): [string, string] {
  return [name, `${keywords} ${description}`]
}
