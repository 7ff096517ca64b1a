/**
 * Writes public/icons.svg from lucide's icon data: one file, cached by the browser, so that a row
 * of the queue carries a name instead of paths. Run with `node components/icons/build-sprite.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { iconNames } from '#components/icons/names.ts'

type Shape = [tag: string, attributes: Record<string, string>]

const library = import.meta.resolve('lucide-react').replace(/dist\/.*$/, 'dist/esm/icons/')

/** lucide renames its icons and leaves the old name as a re-export without data; ours keep the old one. */
async function sourceOf(name: string): Promise<string> {
  const text = await readFile(fileURLToPath(`${library}${name}.mjs`), 'utf8')
  return /export \{ default \} from '\.\/(.+)\.mjs'/.exec(text)?.[1] ?? name
}

async function symbol(name: string): Promise<string> {
  const { __iconData: icon } = (await import(`${library}${await sourceOf(name)}.mjs`)) as {
    __iconData: { node: Shape[] }
  }
  const shapes = icon.node.map(([tag, attributes]) => {
    const written = Object.entries(attributes).filter(([key]) => key !== 'key')
    return `<${tag} ${written.map(([key, value]) => `${key}="${value}"`).join(' ')}/>`
  })
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.join('')}</symbol>`
}

const symbols = await Promise.all(iconNames.map(symbol))
const sprite = `<svg xmlns="http://www.w3.org/2000/svg"><!-- lucide, ISC licence -->\n${symbols.join('\n')}\n</svg>\n`
await writeFile(fileURLToPath(new URL('../../public/icons.svg', import.meta.url)), sprite)
