// What the scripts share. Plain JavaScript for Node 20 and newer: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const top = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(top, 'node_modules', '.bin')

/** Node 24 and the tools of this project first, whatever node started the script. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }

/** Runs a program in the foreground and returns its exit status. */
export function run(program, args, options = {}) {
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(program, args, {
    cwd: top,
    stdio: 'inherit',
    env: environment,
    shell,
    ...options,
  })
  if (error) console.error(`${program}: ${error.message}`)
  return status ?? 1
}

/** Runs a program and ends this one with its status if it fails. */
export function must(program, args, options) {
  const status = run(program, args, options)
  if (status !== 0) process.exit(status)
}

/** Installs the packages of the lock file unless they are there already. */
export function install() {
  const done = join(top, 'node_modules', '.package-lock.json')
  const lock = join(top, 'package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing packages …')
  must('npm', ['ci', '--no-audit', '--no-fund'])
}

/** Builds what is missing in `dist/` or older than its sources: the programs, then the page. */
export function build() {
  const shared = ['package.json']
  const stale = (output, sources) => {
    const built = join(top, 'dist', output)
    const newest = Math.max(...[...sources, ...shared].map((path) => newestIn(join(top, path))))
    return !existsSync(built) || statSync(built).mtimeMs < newest
  }
  const programs = stale('cli.js', ['src', 'tsdown.config.ts'])
  // tsdown empties dist/ first
  const page = programs || stale('web/index.html', ['src/apps/web', 'src/model', 'vite.config.ts'])
  if (programs || page) console.log('Building …')
  if (programs) must('tsdown', ['--logLevel', 'error'])
  if (page) must('vite', ['build', '--logLevel', 'warn'])
}

function newestIn(path) {
  const there = statSync(path)
  if (!there.isDirectory()) return there.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
