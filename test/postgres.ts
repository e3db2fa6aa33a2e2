import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** The environment variable by which tests learn of the server; set it to use one that runs already. */
export const POSTGRES_URL = 'HEARSAY_TEST_POSTGRES'

/** Debian keeps the servers' programs out of PATH, in a folder for each version. */
const DEBIAN = '/usr/lib/postgresql'

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The folder that holds `initdb` and `postgres`; the newest, where there are several. */
function findPrograms(): string | null {
  let versions: string[] = []
  try {
    versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  } catch {
    // Not a Debian, or no server installed.
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ]
  return folders.find((folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres'))) ?? null
}

/** PostgreSQL refuses to run as root; then it runs as the user that its package has made. */
function findUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  const id = (what: '-u' | '-g') => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port is free')),
      )
    })
  })

const exitOf = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve()
    else server.once('exit', () => resolve())
  })

async function isUp(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  // A server that shuts down while we are connected says so here as well.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/**
 * Starts a PostgreSQL server of our own in a temporary folder, on a free port of 127.0.0.1, behind a random password.
 * null where no server is installed. `stop` ends it and deletes the folder.
 */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> } | null> {
  const programs = findPrograms()
  if (!programs) return null
  const user = findUser()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'))
  const data = join(folder, 'data')
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  const initial = ['-D', data, '-U', 'hearsay', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8']
  // English sorts unlike code points do, so a list that leans on the server's locale is found out.
  const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en']
  execFileSync(join(programs, 'initdb'), [...initial, ...locale, '--no-sync'], { ...user, cwd: folder, stdio: 'pipe' })

  // Another program may take the port between our finding it and the server's; then we look for another.
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort()
    const url = `postgres://hearsay:${password}@127.0.0.1:${port}/postgres`
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${folder}`,
      // nothing here outlives a crash of the machine, or grows old enough to be tidied
      'fsync=off',
      'full_page_writes=off',
      'autovacuum=off',
    ]
    const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    })
    const endWithUs = () => server.kill('SIGQUIT')
    process.once('exit', endWithUs)
    for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
      if (await isUp(url))
        return {
          url,
          async stop() {
            process.removeListener('exit', endWithUs)
            server.kill('SIGINT')
            await exitOf(server)
            rmSync(folder, { recursive: true, force: true })
          },
        }
      await sleep(100)
    }
    process.removeListener('exit', endWithUs)
    server.kill('SIGQUIT')
    await exitOf(server)
  }
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`PostgreSQL is installed in ${programs}, but does not start.`)
}

/** For vitest's `globalSetup`: one server for the whole run, unless the environment names one. */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env[POSTGRES_URL]) return async () => {}
  const server = await startPostgres()
  if (server) process.env[POSTGRES_URL] = server.url
  return async () => {
    delete process.env[POSTGRES_URL]
    await server?.stop()
  }
}
