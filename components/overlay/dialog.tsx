'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '#components/button.tsx'

interface Props {
  title: ReactNode
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  wide?: boolean | undefined
  /** Something that must be answered: no close button, a click outside does not count. */
  alert?: boolean | undefined
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A dialog whose content may be a form. Focus is kept inside and comes back to where it was. */
export function Dialog({ title, isOpen, onOpenChange, wide, alert, children }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={!alert}>
      <Modal className={wide ? 'dialog dialog-wide' : 'dialog'}>
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'}>
          {({ close }) => (
            <>
              <div className="dialog-head">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {alert ? null : (
                  <Button variant="quiet" small icon="x" iconOnly onClick={close}>
                    Stäng
                  </Button>
                )}
              </div>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
