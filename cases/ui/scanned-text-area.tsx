'use client'

import { type ComponentProps, createContext, use, useEffect, useState } from 'react'
import { type SensitiveWords, sensitiveWords } from '#cases/scanning/sensitive-words.ts'
import { suggestionFor } from '#cases/scanning/suggestion.ts'
import { TextInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { stockholmDate } from '#platform/dates.ts'

/** The words to look for, where an administrator has changed them; otherwise those the house began with. */
export const SensitiveWordsContext = createContext<SensitiveWords>(sensitiveWords({}))

/** Running text about people and homes, with a quiet word under it when something in it has no business there. */
export function ScannedTextArea({ onChange, ...props }: ComponentProps<typeof TextArea>) {
  const [text, setText] = useState(textIn(props.defaultValue))
  return (
    <div className="scanned">
      <TextArea
        {...props}
        onChange={(event) => {
          setText(event.target.value)
          onChange?.(event)
        }}
      />
      <Suggestion text={text} />
    </div>
  )
}

/** The same for one line, such as a title: it stands in the queue, where more people read it. */
export function ScannedTextInput({ onChange, ...props }: ComponentProps<typeof TextInput>) {
  const [text, setText] = useState(textIn(props.defaultValue))
  return (
    <div className="scanned">
      <TextInput
        {...props}
        onChange={(event) => {
          setText(event.target.value)
          onChange?.(event)
        }}
      />
      <Suggestion text={text} />
    </div>
  )
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '')

/** So long after the last letter; what is half a word now may be another in a moment. */
const PAUSE_MS = 400

/** Looked for in this browser and sent nowhere. Its line is there from the start, so that nothing below it moves. */
function Suggestion({ text }: { text: string }) {
  const words = use(SensitiveWordsContext)
  const [suggestion, setSuggestion] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSuggestion(suggestionFor(text, words, stockholmDate(new Date()))), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, words])
  return (
    <p className="scan-note" role="status">
      {suggestion}
    </p>
  )
}
