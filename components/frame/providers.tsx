'use client'

import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { CommandPalette } from '#components/keyboard/command-palette.tsx'
import { CommandRegistry } from '#components/keyboard/commands.tsx'
import { ShortcutsHelp } from '#components/keyboard/shortcuts-help.tsx'
import { Toasts } from '#components/overlay/toasts.tsx'

/** What the whole intranet shares in the browser: Swedish for the widgets, commands, keys and toasts. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <I18nProvider locale="sv-SE">
      <CommandRegistry>
        <Toasts>{children}</Toasts>
        <CommandPalette />
        <ShortcutsHelp />
      </CommandRegistry>
    </I18nProvider>
  )
}
