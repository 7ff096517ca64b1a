'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from '#components/button.tsx'
import { Dialog } from '#components/overlay/dialog.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'children' | 'title' | 'onClick'> & {
  label: ReactNode
  title: ReactNode
  wide?: boolean | undefined
  /** The content; a function is given what closes the dialog, for a form that has succeeded. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button that opens a dialog. Give it an `id` and a command can press it. */
export function DialogButton({ label, title, wide, children, ...button }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onOpenChange={setOpen} wide={wide ?? false}>
        {children}
      </Dialog>
    </>
  )
}
