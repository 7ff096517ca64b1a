/**
 * Does node_modules hold what package-lock.json asks for? Compares it with the list npm keeps of what it installed,
 * so that `npm install`, `npm ci` and an interrupted install are all told apart without a marker of our own.
 *
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean }> } | undefined} wanted package-lock.json
 * @param {{ packages?: Record<string, { version?: string }> } | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined} the first reason to install, in Swedish; undefined when everything is in place
 */
export function mismatch(wanted, installed) {
  if (!wanted?.packages) return undefined
  if (!installed?.packages) return 'node_modules saknas'
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (path === '') continue
    const found = installed.packages[path]
    // Optional packages are those of other platforms; npm leaves them out here.
    if (!found && entry.optional) continue
    if (!found) return `${name(path)} saknas`
    if (found.version !== entry.version) return `${name(path)} har version ${found.version}, ska vara ${entry.version}`
  }
  return undefined
}

/**
 * Does package-lock.json name the packages of every platform? npm leaves out those its registry did not offer when the
 * file was written, and `npm ci` then refuses the file although nothing that is needed here is missing.
 *
 * @param {{ packages?: Record<string, { optionalDependencies?: Record<string, string> }> } | undefined} wanted
 */
export function namesEveryPlatform(wanted) {
  const packages = wanted?.packages ?? {}
  const named = new Set(Object.keys(packages).map(name))
  return Object.values(packages).every((entry) =>
    Object.keys(entry.optionalDependencies ?? {}).every((n) => named.has(n)),
  )
}

function name(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
