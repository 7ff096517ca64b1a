import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { fontClasses } from '#app/fonts.ts'
import { appearanceAttributes, appearanceOf } from '#components/frame/appearance.ts'
import '#app/globals.css'

export const metadata: Metadata = {
  title: { default: 'KOMS', template: '%s · KOMS' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** Reading the cookies here also keeps every page dynamic, which the nonce in the CSP needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies()
  const appearance = appearanceOf((name) => jar.get(name)?.value)
  return (
    <html lang="sv" className={fontClasses} {...appearanceAttributes(appearance)}>
      <body>{children}</body>
    </html>
  )
}
