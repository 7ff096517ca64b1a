/**
 * The launcher behind `npm run demo`, `npm test` and their siblings: `node demo/boot.mjs FILE [args…]`.
 *
 * Plain JavaScript without dependencies, because it runs on whatever Node the machine has (20 or newer) before
 * anything is installed. It installs what is missing and hands over to the Node 24 that npm brought.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { mismatch, namesEveryPlatform } from './installed.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const BIN = join(MODULES, '.bin')
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const SUPPORTED = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** Runs a command with the terminal as its own; resolves with its exit code. */
function run(command, args, options, onLine) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options })
    if (onLine) createInterface({ input: child.stderr }).on('line', onLine)
    const forward = (signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, forward)
    // Stopping npm ends the shell between it and us without telling us; then we stop as well.
    const parent = process.ppid
    const watch = process.env.npm_lifecycle_event
      ? setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500)
      : undefined
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of SIGNALS) process.off(name, forward)
      resolve(signal ? 130 : (code ?? 1))
    })
  })
}

/** Turns npm's line per fetched package into a count, and lets through whatever else it says. */
function installProgress() {
  let fetched = 0
  return (line) => {
    // The Node that installs is not the one that runs: that one comes with the packages.
    if (line.startsWith('npm warn EBADENGINE')) return
    if (!line.startsWith('npm http')) return console.error(line)
    fetched += 1
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K  ${fetched} hämtningar …`)
    else if (fetched % 100 === 0) console.log(`  ${fetched} hämtningar …`)
  }
}

async function install(reason, lock) {
  console.log(`Installerar beroenden (${reason}). Första gången tar det en till två minuter.`)
  const started = Date.now()
  // npm must not run on the Node inside the folder it is about to replace.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter)
  const options = { env: { ...process.env, PATH: path }, stdio: ['inherit', 'inherit', 'pipe'] }
  // Both install the locked versions; only the first insists that the packages of other platforms are locked as well.
  const how = namesEveryPlatform(lock) ? ['ci'] : ['install', '--no-save']
  const flags = ['--include=dev', '--no-fund', '--no-audit', '--loglevel=http']
  const code = await run('npm', [...how, ...flags], options, installProgress()).catch(() =>
    stop('npm hittades inte. Installera Node 20 eller nyare med npm och försök igen.'),
  )
  if (code !== 0) stop('Installationen misslyckades. Felet står ovanför; rätta det och kör samma kommando igen.')
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K')
  console.log(`Beroenden installerade på ${((Date.now() - started) / 1000).toFixed(0)} s.\n`)
}

const [file, ...args] = process.argv.slice(2)
if (!file) stop('Användning: node demo/boot.mjs FIL [argument …]')
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node ${process.versions.node} är för gammal: KOMS behöver Node 20 eller nyare. Se https://nodejs.org.`)
}
if (!SUPPORTED.includes(`${process.platform}-${process.arch}`)) {
  stop(
    `KOMS körs på Linux och macOS (x64, arm64), inte på ${process.platform}-${process.arch}. I Windows: använd WSL 2.`,
  )
}

const lock = readJson(join(ROOT, 'package-lock.json'))
const reason = mismatch(lock, readJson(join(MODULES, '.package-lock.json')))
if (reason) await install(reason, lock)

const node = join(BIN, 'node')
if (!existsSync(node)) {
  stop('Node 24 saknas i node_modules. Ta bort mappen node_modules och kör samma kommando igen.')
}

// The channel lets the command notice when this launcher is killed outright, so that nothing outlives it.
const code = await run(node, ['--conditions=react-server', file, ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
})
process.exit(code)
