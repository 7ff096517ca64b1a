'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from '#components/button.tsx'
import { Dialog } from '#components/overlay/dialog.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'children' | 'title' | 'onClick'> & {
  label: ReactNode
  /** The question: "Ta bort bilagan?" */
  title: ReactNode
  /** What will happen. */
  children: ReactNode
  /** The act, as a verb: "Ta bort". */
  confirmLabel: string
  onConfirm: () => void | Promise<void>
  /** Red only for what cannot be undone. */
  danger?: boolean | undefined
}

/** Asks before something that cannot be undone; what can be undone should offer Ångra afterwards instead. */
export function ConfirmButton({ label, title, children, confirmLabel, onConfirm, danger, ...button }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onOpenChange={setOpen} alert>
        {(close) => (
          <>
            <div className="prose">{children}</div>
            <div className="dialog-foot">
              <Button onClick={close}>Avbryt</Button>
              <Button
                variant={danger ? 'danger' : 'primary'}
                onClick={async () => {
                  await onConfirm()
                  close()
                }}
              >
                {confirmLabel}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  )
}
