import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { COMPILE_CACHE } from '../compiled.ts'
import { followMemory } from './peak.ts'

/** The command line's program, run as it stands in a checkout. */
export const program = fileURLToPath(new URL('../../src/apps/cli/main.ts', import.meta.url))

export interface Ran {
  /** null where a signal ended it */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  /** standard input; none unless given */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** the user to run as, where we may choose */
  readonly uid?: number
}

/** What a command finds in its environment: nothing of the person's who runs the tests; and itself, compiled before. */
const bare = { PATH: process.env.PATH ?? '', HOME: tmpdir(), HEARSAY_USER: 'k', NODE_COMPILE_CACHE: COMPILE_CACHE }

/** Starts `hearsay` with these arguments; to be killed, or waited for with {@link ended}. */
export function start(args: readonly string[], { env, cwd, uid }: Running = {}) {
  return spawn(process.execPath, [program, ...args], {
    env: { ...bare, ...env },
    stdio: 'pipe',
    ...(cwd !== undefined && { cwd }),
    ...(uid !== undefined && { uid, gid: uid }),
  })
}

/** Resolves when a started command has ended. */
export function ended(child: ReturnType<typeof start>, input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (data: string) => {
        said[stream] += data
      })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
    child.stdin.on('error', () => undefined).end(input)
  })
}

/** Runs `hearsay` with these arguments to its end. */
export const hearsay = (args: readonly string[], running: Running = {}): Promise<Ran> =>
  ended(start(args, running), running.input)

/** Runs `hearsay` and measures it: the most memory that it and what it started held at a time, in bytes. */
export async function measured(
  args: readonly string[],
  running: Running = {},
): Promise<Ran & { readonly peak: number }> {
  const child = start(args, running)
  const memory = process.platform === 'linux' ? followMemory(child.pid!) : null
  const ran = await ended(child, running.input)
  return { ...ran, peak: memory?.stop() ?? 0 }
}
