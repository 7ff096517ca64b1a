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

function name(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
