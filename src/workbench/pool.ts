import { availableParallelism } from 'node:os'
import { deserialize } from 'node:v8'
import { type Problem, problem } from '../model/problem.ts'
import type { Job, Taken } from './analyse.ts'
import { keep, Lane, takeKept } from './lane.ts'

/** Milliseconds of computing after which a file is given up: a 2,000-page book takes a tenth of it. */
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

/** Bytes up to which a run is a small one: what comes after it leaves memory for a process that waits for the next run. */
const SMALL = 2 ** 18

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
      const waiting = takeKept()
      if (waiting) this.#idle.push(this.#added(waiting))
      if (job.bytes.length >= LARGE) for (const lane of this.#idle.splice(0)) void this.#end(lane)
      const lane = this.#idle.pop() ?? this.#added(new Lane())
      const { used } = lane
      const end = await this.#run(lane, job)
      if ('taken' in end) return end.taken
      // what the files before it left behind may have ended the process: only one that dies in a new one is to blame
      if (!used || end.tooLong) return nothingOf(end.died)
      const again = await this.#run(this.#added(new Lane()), job)
      return 'taken' in again ? again.taken : nothingOf(again.died)
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }

  #added(lane: Lane): Lane {
    this.#lanes.add(lane)
    return lane
  }

  #end(lane: Lane): Promise<void> {
    this.#lanes.delete(lane)
    return lane.end()
  }

  async #run(lane: Lane, job: Job): Promise<End> {
    const { bytes, ...said } = job
    const answer = await lane.read({ ...said, heap: HEAP, time: LONGEST }, bytes)
    const taken: Taken | null = answer && answer.head.error === null ? deserialize(answer.body) : null
    if (taken && answer!.head.memory < HEAVY && bytes.length < LARGE) this.#idle.push(lane)
    else void this.#end(lane)
    if (taken) return { taken }
    const over = answer?.head.over ?? null
    const died =
      over === 'time'
        ? tooMuch(job, `It takes more than ${LONGEST / 1000} seconds of computing to read.`)
        : over === 'heap'
          ? tooMuch(job, `It takes more than ${HEAP} megabytes of memory to read.`)
          : gaveUp(job, answer?.head.error ?? 'the process that read it ended')
    return { died, tooLong: over === 'time' }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const idle = this.#bytes <= SMALL ? this.#idle.pop() : undefined
    if (idle) {
      this.#lanes.delete(idle)
      await keep(idle)
    }
    this.#idle.length = 0
    await Promise.all([...this.#lanes].map((lane) => this.#end(lane)))
  }
}

const nothingOf = (failure: Problem): Taken => ({ outcome: { failure }, inside: { members: [], problems: [] } })

const tooMuch = (job: Job, message: string): Problem => problem('took-too-long', message, { path: job.name })

/** The reader itself failed at a file: a fault of Hearsay, which must not cost the other files. */
const gaveUp = (job: Job, reason: string): Problem =>
  problem('broken', `Hearsay failed at it: ${reason.split('\n', 1)[0]!.slice(0, 200)}.`, {
    path: job.name,
    advice: 'This is a fault of Hearsay; please report it. Saved in another form, the file may be read.',
  })
