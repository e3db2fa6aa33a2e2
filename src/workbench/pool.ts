import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'node:v8'
import { type Problem, problem } from '../model/problem.ts'
import type { Job, Taken } from './analyse.ts'
import { ANSWERS, type Answer, type Ask } from './ask.ts'
import { frameReader, type ReadFrame, writeFrame } from './frame.ts'

/** Milliseconds after which a file is given up: a 2,000-page book takes a tenth of it. */
const LONGEST = 60_000

/** Megabytes of heap that reading may take. The longest text that is accepted needs about half of this. */
const HEAP = 320

/**
 * Bytes of memory from which on a process is ended when it has read its document. It starts with about a hundred megabytes;
 * what it takes for a long document it never gives back, and two of them and the main one have to stay under a gigabyte.
 */
const HEAVY = 200 * 2 ** 20

/** More would only wait for the one writer, and take memory from the person's other programs. */
const MOST = 2

/** Bytes that one process has read before a second is there. One takes a second to start, which a few short texts do not. */
const FEW = 2 ** 14

/** Bytes from which on a file is read alone, in a process of its own. */
export const LARGE = 2 ** 19

const script = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './reading-process.ts' : './reading-process.js', import.meta.url),
)

/** A process that reads, and whether it has read anything before. */
interface Lane {
  readonly child: ChildProcess
  readonly input: Writable
  readonly read: ReadFrame<Answer>
  used: boolean
}

/** How a process's work on one file ended: by itself, or with the process, which may have brought its trouble along. */
type End = { readonly taken: Taken } | { readonly died: Problem; readonly tooLong: boolean }

/**
 * Processes that read documents, with a bound on the time and memory that one document may take. Processes and not threads,
 * because only with a process ends all that a reader took.
 */
export class Pool implements AsyncDisposable {
  readonly #lanes = new Set<Lane>()
  readonly #idle: Lane[] = []
  readonly #waiting: (() => void)[] = []
  #running = 0
  #bytes = 0

  /** How many documents are read at once. */
  readonly size = Math.min(MOST, availableParallelism())

  /** Reads one file. One that takes too long or too much, or at which the reader fails, is a failure with its reason. */
  async take(job: Job): Promise<Taken> {
    this.#bytes += job.bytes.length
    while (this.#running >= (this.#bytes > FEW ? this.size : 1))
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running++
    try {
      if (job.bytes.length >= LARGE) for (const lane of this.#idle.splice(0)) this.#end(lane)
      const lane = this.#idle.pop() ?? this.#start()
      const { used } = lane
      const end = await this.#run(lane, job)
      if ('taken' in end) return end.taken
      // what the files before it left behind may have ended the process: only one that dies in a new one is to blame
      if (!used || end.tooLong) return nothingOf(end.died)
      const again = await this.#run(this.#start(), job)
      return 'taken' in again ? again.taken : nothingOf(again.died)
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }

  #start(): Lane {
    const child = spawn(process.execPath, [script], {
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      windowsHide: true,
      // glibc gives every thread heaps of its own, which do not shrink
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
    })
    // one that cannot be started or has died is known by the end of its answers
    child.on('error', () => undefined)
    const [input, answers] = [child.stdin!, child.stdio[ANSWERS] as Readable]
    input.on('error', () => undefined)
    const lane = { child, input, read: frameReader<Answer>(answers), used: false }
    this.#lanes.add(lane)
    return lane
  }

  #end(lane: Lane): void {
    this.#lanes.delete(lane)
    lane.child.kill('SIGKILL')
  }

  async #run(lane: Lane, job: Job): Promise<End> {
    const { bytes, ...said } = job
    const ask: Ask = { ...said, heap: HEAP }
    lane.used = true
    let tooLong = false
    const timer = setTimeout(() => {
      tooLong = true
      this.#end(lane)
    }, LONGEST)
    writeFrame(lane.input, ask, bytes)
    const answer = await lane.read().catch(() => null)
    clearTimeout(timer)
    const taken: Taken | null = answer && answer.head.error === null ? deserialize(answer.body) : null
    if (taken && answer!.head.memory < HEAVY && bytes.length < LARGE) this.#idle.push(lane)
    else this.#end(lane)
    if (taken) return { taken }
    const died = tooLong
      ? tooMuch(job, `It was not read within ${LONGEST / 1000} seconds.`)
      : answer?.head.outOfMemory
        ? tooMuch(job, `It takes more than ${HEAP} megabytes of memory to read.`)
        : gaveUp(job, answer?.head.error ?? 'the process that read it ended')
    return { died, tooLong }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const running = [...this.#lanes].map(({ child }) => child).filter(isAlive)
    const ended = running.map((child) => once(child, 'exit'))
    this.#idle.length = 0
    for (const lane of this.#lanes) this.#end(lane)
    await Promise.all(ended)
  }
}

const nothingOf = (failure: Problem): Taken => ({ outcome: { failure }, inside: { members: [], problems: [] } })

const isAlive = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null

const tooMuch = (job: Job, message: string): Problem => problem('took-too-long', message, { path: job.name })

/** The reader itself failed at a file: a fault of Hearsay, which must not cost the other files. */
const gaveUp = (job: Job, reason: string): Problem =>
  problem('broken', `Hearsay failed at it: ${reason.split('\n', 1)[0]!.slice(0, 200)}.`, {
    path: job.name,
    advice: 'This is a fault of Hearsay; please report it. Saved in another form, the file may be read.',
  })
