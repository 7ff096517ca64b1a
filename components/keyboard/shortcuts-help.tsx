'use client'

import { Fragment, useState } from 'react'
import { remember } from '#components/frame/remember.ts'
import { useCommandList } from '#components/keyboard/commands.tsx'
import { keyLabel } from '#components/keyboard/keys.ts'
import { useShortcuts } from '#components/keyboard/use-shortcuts.ts'
import { Dialog } from '#components/overlay/dialog.tsx'

const everywhere: readonly (readonly [keys: string, label: string])[] = [
  ['mod+k', 'Sök bland allt som går att göra här'],
  ['j', 'Nästa rad i en lista'],
  ['k', 'Föregående rad'],
  ['Enter', 'Öppna raden'],
  ['x', 'Markera raden'],
  ['?', 'Visa tangenterna'],
]

/** `?`: the keys of this screen. Single letters can be switched off, since speech input may press them by chance. */
export function ShortcutsHelp() {
  const [isOpen, setOpen] = useState(false)
  const commands = useCommandList()
  useShortcuts({ '?': () => setOpen(true) })
  const own = commands.flatMap(({ keys, label }) => (keys ? [[keys, label] as const] : []))
  return (
    <Dialog title="Tangenter" isOpen={isOpen} onOpenChange={setOpen}>
      {() => (
        <>
          <dl className="keys">
            {[...own, ...everywhere].map(([keys, label]) => (
              <Fragment key={`${keys} ${label}`}>
                <dt>
                  <kbd className="kbd">{keyLabel(keys)}</kbd>
                </dt>
                <dd>{label}</dd>
              </Fragment>
            ))}
          </dl>
          <LetterKeys />
        </>
      )}
    </Dialog>
  )
}

/** Rendered only when the dialog is open, thus never on the server. */
function LetterKeys() {
  return (
    <label className="choice mt-4">
      <input
        type="checkbox"
        defaultChecked={document.documentElement.dataset.keys !== 'av'}
        onChange={(event) => remember('keys', event.target.checked ? 'pa' : 'av')}
      />
      <span>
        Använd tangenter med en bokstav
        <span className="row-under">Stäng av om du talar in text eller ofta råkar trycka fel.</span>
      </span>
    </label>
  )
}
