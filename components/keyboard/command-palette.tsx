'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { fitting } from '#components/forms/match.ts'
import { Icon } from '#components/icons/icon.tsx'
import { type Command, useCommandList, useRunCommand } from '#components/keyboard/commands.tsx'
import { keyLabel } from '#components/keyboard/keys.ts'
import { useShortcuts } from '#components/keyboard/use-shortcuts.ts'
import { Kbd } from '#components/status/kbd.tsx'

/** Ctrl/⌘ K: reaches everything that can be done on the screen by writing a part of its name. */
export function CommandPalette() {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ 'mod+k': () => setOpen((open) => !open) })
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="dialog">
        <Dialog className="palette" aria-label="Sök bland allt som går att göra här">
          {({ close }) => <Search close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Search({ close }: { close: () => void }) {
  const listId = useId()
  const commands = useCommandList()
  const run = useRunCommand()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = fitting(commands, query, ({ label, keywords }) => [label, keywords ?? ''])
  const current = found[Math.min(at, found.length - 1)]

  function take(command: Command | undefined) {
    if (!command) return
    close()
    // After the dialog has given the focus back, so that the command decides where it ends up.
    setTimeout(() => run(command), 50)
  }
  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((Math.min(at, found.length - 1) + step + found.length) % Math.max(found.length, 1))
    else if (event.key === 'Enter') take(current)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="combo">
        <Icon name="search" />
        <input
          className="input"
          role="combobox"
          aria-label="Vad vill du göra?"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={current && `${listId}-${current.id}`}
          placeholder="Vad vill du göra?"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to be written in.
          autoFocus
          value={query}
          onKeyDown={move}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
        />
      </div>
      <p className="sr-only" role="status">
        {found.length === 0 ? 'Inget passar' : `${found.length} val`}
      </p>
      {found.length === 0 ? <p className="soft p-3">Inget passar. Pröva ett kortare ord.</p> : null}
      <div className="palette-results" role="listbox" id={listId} aria-label="Det som passar" tabIndex={-1}>
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works in the field, as in every combobox.
          <div
            key={command.id}
            id={`${listId}-${command.id}`}
            className="palette-item"
            role="option"
            tabIndex={-1}
            aria-selected={command === current}
            ref={(row) => {
              if (command === current) row?.scrollIntoView({ block: 'nearest' })
            }}
            onClick={() => take(command)}
          >
            <Icon name={command.icon ?? 'corner-down-left'} />
            {command.label}
            {command.keys ? <Kbd>{keyLabel(command.keys)}</Kbd> : null}
          </div>
        ))}
      </div>
    </>
  )
}
