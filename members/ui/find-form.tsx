'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Icon } from '#components/icons/icon.tsx'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { Panel } from '#components/layout/panel.tsx'
import '#members/ui/members.css'
import { find } from '#members/actions.ts'
import type { FoundGroups } from '#members/finding/found.ts'
import { FoundList } from '#members/ui/found-list.tsx'
import { shown } from '#members/ui/searching.ts'
import { useSearch } from '#members/ui/use-search.ts'
import { useForm } from '#platform/use-form.ts'

const NONE: readonly never[] = []

/** The one search box: answers while one types, and as a plain form before the script has loaded. Nothing of it stands in an address. */
export function FindForm() {
  const [state, send] = useForm(find)
  const { searching, search, forget } = useSearch()
  const list = useRef<HTMLDivElement>(null)
  const found = shown(searching, state.value?.found)
  // What was sent is answered now, and the answer is what stands there: also after live search had lost its way.
  useEffect(() => {
    if (state.turn > 0) forget()
  }, [state.turn, forget])

  /** Down goes from the box to the first hit, as in every list of suggestions. */
  function toFirstHit(event: KeyboardEvent) {
    const first = list.current?.querySelector<HTMLElement>('[data-row-link]')
    if (event.key !== 'ArrowDown' || !first) return
    event.preventDefault()
    first.focus()
  }

  return (
    <div className="stack">
      <search>
        <form action={send} className="find-form">
          <label htmlFor="text" className="field-label">
            Vem söker du?
          </label>
          <p className="field-hint" id="text-hint">
            Namn, telefon, personnummer, medlemsnummer, adress med lägenhet eller förening.
          </p>
          <div className="find-box">
            <div className="combo">
              <Icon name="search" />
              <input
                key={state.turn}
                id="text"
                name="text"
                type="search"
                className="input"
                defaultValue={state.value?.text ?? state.sent.text ?? ''}
                maxLength={200}
                autoComplete="off"
                spellCheck={false}
                enterKeyHint="search"
                aria-describedby="text-hint"
                onChange={(event) => search(event.target.value)}
                onKeyDown={toFirstHit}
                // biome-ignore lint/a11y/noAutofocus: the page is this field.
                autoFocus
              />
            </div>
            <SubmitButton pendingLabel="Söker …">Sök</SubmitButton>
          </div>
          <FormErrors errors={searching.typed === null ? state.refusals : NONE} title="Sökningen gick inte" />
          <p className="soft" role="status">
            {searching.problem}
          </p>
          <p className="sr-only" role="status">
            {found ? countInWords(found) : ''}
          </p>
        </form>
      </search>
      <div ref={list}>{found ? <FoundList found={found} /> : <Start />}</div>
    </div>
  )
}

function countInWords({ people, homes, associations }: FoundGroups): string {
  return `${people.length} personer, ${homes.length} bostäder, ${associations.length} föreningar`
}

function Start() {
  return (
    <Panel>
      <EmptyState icon="contact-round" title="Sök i medlemsregistret">
        Skriv som det låter: ”ringv 12 lgh 1203”, ”070-174 06 05”, ”Berg Anna”. Små felstavningar gör inget.
      </EmptyState>
    </Panel>
  )
}
