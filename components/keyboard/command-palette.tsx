'use client'

import { useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { fitting } from '#components/forms/match.ts'
import { Icon } from '#components/icons/icon.tsx'
import { type Command, useCommandList, useRunCommand } from '#components/keyboard/commands.tsx'
import { keyLabel } from '#components/keyboard/keys.ts'
import { useListbox } from '#components/keyboard/use-listbox.ts'
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
  const commands = useCommandList()
  const run = useRunCommand()
  const [query, setQuery] = useState('')
  const found = fitting(commands, query, ({ label, keywords }) => [label, keywords ?? ''])
  const listbox = useListbox({ items: found, isOpen: true, startAt: 0, onTake: take })

  function take(command: Command) {
    close()
    // After the dialog has given the focus back, so that the command decides where it ends up.
    setTimeout(() => run(command), 50)
  }

  return (
    <>
      <div className="combo">
        <Icon name="search" />
        <input
          {...listbox.field}
          className="input"
          aria-label="Vad vill du göra?"
          placeholder="Vad vill du göra?"
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to be written in.
          autoFocus
          value={query}
          onKeyDown={listbox.onKey}
          onChange={(event) => {
            setQuery(event.target.value)
            listbox.restart()
          }}
        />
      </div>
      <p className="sr-only" role="status">
        {found.length === 0 ? '' : `${found.length} val`}
      </p>
      {found.length === 0 ? <p className="soft p-3">Inget passar. Pröva ett kortare ord.</p> : null}
      <div {...listbox.list} role="listbox" className="palette-results" aria-label="Det som passar">
        {found.map((command) => (
          <div key={command.id} className="palette-item" {...listbox.option(command)}>
            <Icon name={command.icon ?? 'corner-down-left'} />
            {command.label}
            {command.keys ? <Kbd>{keyLabel(command.keys)}</Kbd> : null}
          </div>
        ))}
      </div>
    </>
  )
}
