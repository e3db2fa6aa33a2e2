import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { problem } from '../model/problem.ts'
import type { Job, Outcome } from './analyse.ts'

/** Milliseconds after which a file is given up: a 2,000-page book takes a tenth of it. */
const LONGEST = 60_000

/**
 * Megabytes of heap a thread may use. Two threads, the main one and the buffers between them stay under a gigabyte; the
 * longest text that is accepted needs about half of this.
 */
const HEAP = 320

/** More threads would only wait for the one writer, and take memory from the person's other programs. */
const MOST = 2

const script = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

type Reply = { readonly outcome: Outcome } | { readonly error: string }

/** Threads that read documents, with a bound on the time and memory that one document may take. */
export class Pool implements AsyncDisposable {
  readonly #idle: Worker[] = []
  readonly #waiting: (() => void)[] = []
  #running = 0

  /** How many documents are read at once. */
  readonly size = Math.min(MOST, availableParallelism())

  /** Reads one document; one that takes too long or too much is a failure with its reason. */
  async analyse(job: Job): Promise<Outcome> {
    while (this.#running >= this.size) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running++
    try {
      return await this.#run(job)
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }

  #run(job: Job): Promise<Outcome> {
    const worker = this.#idle.pop() ?? new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: HEAP } })
    return new Promise((resolve, reject) => {
      const done = (settle: () => void, reusable: boolean): void => {
        clearTimeout(timer)
        // each by itself: removing all would also remove those by which a thread listens
        worker.removeAllListeners('message')
        worker.removeAllListeners('error')
        if (reusable) this.#idle.push(worker)
        else {
          worker.on('error', () => undefined) // what a stopped thread still has to say
          void worker.terminate()
        }
        settle()
      }
      const fail = (message: string): void =>
        done(() => resolve({ failure: problem('took-too-long', message, { path: job.name }) }), false)
      const timer = setTimeout(() => fail(`It was not read within ${LONGEST / 1000} seconds.`), LONGEST)
      worker.once('message', (reply: Reply) => {
        if ('outcome' in reply) done(() => resolve(reply.outcome), true)
        else done(() => reject(new Error(`Reading ${job.name} failed: ${reply.error}`)), false)
      })
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') fail(`It takes more than ${HEAP} megabytes of memory to read.`)
        else done(() => reject(error), false)
      })
      worker.postMessage(job)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()))
  }
}
