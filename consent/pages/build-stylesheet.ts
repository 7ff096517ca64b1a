/**
 * Writes what the public pages are served with: public/publik.css and the font beside it, under addresses that do not
 * change with a build. Run with `node consent/pages/build-stylesheet.ts` after a change of tokens or in `styles/`.
 */
import { copyFile, writeFile } from 'node:fs/promises'
import { stylesheet } from '#consent/pages/stylesheet.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

await writeFile(at('public/publik.css'), stylesheet())
await copyFile(at(FONT), at('public/publik.woff2'))
