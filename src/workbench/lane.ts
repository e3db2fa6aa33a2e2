import { type ChildProcess, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { ANSWERS, type Answer, type Ask } from './ask.ts'
import { type Frame, frameReader, type ReadFrame, writeFrame } from './frame.ts'

/** Milliseconds for which a process waits for the next run. A person who pastes texts, or decides on their languages, is quicker. */
const KEPT_FOR = 30_000

const script = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './reading-process.ts' : './reading-process.js', import.meta.url),
)

/** A process that reads documents, one at a time. */
export class Lane {
  readonly #child: ChildProcess
  readonly #input: Socket
  readonly #answers: Socket
  readonly #read: ReadFrame<Answer>
  readonly #gone: Promise<void>
  #used = false

  constructor() {
    this.#child = spawn(process.execPath, [script], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      windowsHide: true,
      // glibc gives every thread heaps of its own, which do not shrink
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
    })
    // one that could not be started has no exit
    this.#gone = new Promise((resolve) => this.#child.once('error', () => resolve()).once('exit', () => resolve()))
    // one that cannot be started or has died is known by the end of its answers
    this.#child.on('error', () => undefined)
    this.#input = this.#child.stdin as Socket
    this.#answers = this.#child.stdio[ANSWERS] as Socket
    this.#input.on('error', () => undefined)
    this.#read = frameReader<Answer>(this.#answers)
  }

  /** Whether it has read anything before. */
  get used(): boolean {
    return this.#used
  }

  /** What comes of one document; null where the process died of it. */
  async read(ask: Ask, bytes: Uint8Array): Promise<Frame<Answer> | null> {
    this.#used = true
    writeFrame(this.#input, ask, bytes)
    return this.#read().catch(() => null)
  }

  /** Ends it at once, whatever it is doing. Resolves when it is gone. */
  end(): Promise<void> {
    this.#child.kill('SIGKILL')
    return this.#gone
  }

  /** Whether this program stays alive for the sake of it. */
  hold(held: boolean): void {
    for (const each of [this.#child, this.#input, this.#answers]) held ? each.ref() : each.unref()
  }
}

/** The process that waits, and how to stop its waiting. */
let kept: { readonly lane: Lane; readonly release: () => void } | null = null

/**
 * Leaves a process to the next run in this program, which then need not wait a second for one to start and load its models. It
 * is ended if none comes within half a minute, or when this program ends, which it does not keep from ending. One waits at
 * most: another is ended.
 */
export async function keep(lane: Lane): Promise<void> {
  if (kept) return lane.end()
  const end = (): void => {
    kept?.release()
    void lane.end()
  }
  const timer = setTimeout(end, KEPT_FOR).unref()
  process.once('exit', end)
  const release = (): void => {
    clearTimeout(timer)
    process.removeListener('exit', end)
    kept = null
  }
  kept = { lane, release }
  lane.hold(false)
}

/** The process that waits, which waits no longer; null where none does. */
export function takeKept(): Lane | null {
  if (!kept) return null
  const { lane, release } = kept
  release()
  lane.hold(true)
  return lane
}
