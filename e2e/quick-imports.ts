import { registerHooks } from 'node:module'

/**
 * Loaded before each test file. For every file of a package Node looks up what kind of module it is, and each time it
 * reads that package's `exports` anew. Those of drizzle-orm are 180 kB and its files a hundred: half the start of a
 * test that has a database. All its `.js` files are modules, and what they name with a path is the file with that name.
 */
const DRIZZLE = '/node_modules/drizzle-orm/'

registerHooks({
  resolve(specifier, context, resolveNext) {
    const from = context.parentURL
    if (!specifier.startsWith('.') || !from?.includes(DRIZZLE) || !from.endsWith('.js')) {
      return resolveNext(specifier, context)
    }
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true }
  },
})
