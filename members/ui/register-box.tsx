'use client'

import { type ComponentProps, type KeyboardEvent, useEffect } from 'react'
import { ComboBox, type ComboOption } from '#components/forms/combo-box.tsx'
import type { FoundGroups } from '#members/finding/found.ts'
import { isWaiting, pickable } from '#members/ui/searching.ts'
import { useSearch } from '#members/ui/use-search.ts'

type Props = Omit<ComponentProps<typeof ComboBox>, 'options' | 'onSearch'> & {
  /** Which of what was found can be picked here. */
  optionsOf: (found: FoundGroups) => readonly ComboOption[]
  /** Words that nobody chose anything for are looked up at once. */
  searchAtOnce?: boolean | undefined
}

/** One box over the register: suggestions while one types, and words about it when it does not answer. */
export function RegisterBox({ optionsOf, searchAtOnce, ...field }: Props) {
  const { defaultValue, defaultText = '' } = field
  const { searching, search } = useSearch()
  const isUntouched = searching.typed === null && defaultValue
  const options = isUntouched ? [{ id: defaultValue, name: defaultText }] : optionsOf(pickable(searching))
  useEffect(() => {
    if (searchAtOnce && defaultText && !defaultValue) search(defaultText)
  }, [searchAtOnce, defaultText, defaultValue, search])

  /** Enter before the answer is meant for the first suggestion, which is not there yet; it must not send the form without. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && isWaiting(searching)) event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only holds back a key of the field within.
    <div onKeyDown={onKeyDown}>
      <ComboBox {...field} options={options} onSearch={search} />
      <p className="soft small" role="status">
        {searching.problem}
      </p>
    </div>
  )
}
