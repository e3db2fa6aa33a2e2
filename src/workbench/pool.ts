import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Problem, problem } from '../model/problem.ts'
import type { Job, Outcome } from './analyse.ts'

/** Milliseconds after which a file is given up: a 2,000-page book takes a tenth of it. */
const LONGEST = 60_000

/**
 * Megabytes of heap a thread may use. Two threads, the main one and the buffers between them stay under a gigabyte; the
 * longest text that is accepted needs about half of this.
 */
const HEAP = 320

/** Megabytes for what a thread has just made, which V8 would let grow to several times as much for little speed. */
const YOUNG = 16

/** More threads would only wait for the one writer, and take memory from the person's other programs. */
const MOST = 2

/** Bytes from which on a file is read alone, and its thread ended afterwards, because a thread keeps the memory it once had. */
export const LARGE = 2 ** 20

const script = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

type Reply = { readonly outcome: Outcome } | { readonly error: string }

/** A thread, and whether it has read anything before. */
interface Thread {
  readonly worker: Worker
  used: boolean
}

/** How a thread's work on one file ended: by itself, or with the thread, which may have brought its trouble along. */
type End = { readonly outcome: Outcome } | { readonly died: Problem; readonly tooLong: boolean }

/** Threads that read documents, with a bound on the time and memory that one document may take. */
export class Pool implements AsyncDisposable {
  readonly #threads = new Set<Thread>()
  readonly #idle: Thread[] = []
  readonly #waiting: (() => void)[] = []
  #running = 0

  /** How many documents are read at once. */
  readonly size = Math.min(MOST, availableParallelism())

  /** Reads one document. One that takes too long or too much, or at which the reader fails, is a failure with its reason. */
  async analyse(job: Job): Promise<Outcome> {
    while (this.#running >= this.size) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running++
    try {
      const thread = this.#idle.pop() ?? this.#start()
      const { used } = thread
      const end = await this.#run(thread, job)
      if ('outcome' in end) return end.outcome
      // what the files before it left behind may have ended the thread: only one that dies in a new thread is to blame
      if (!used || end.tooLong) return { failure: end.died }
      const again = await this.#run(this.#start(), job)
      return 'outcome' in again ? again.outcome : { failure: again.died }
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }

  #start(): Thread {
    const resourceLimits = { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG }
    const thread = { worker: new Worker(script, { resourceLimits }), used: false }
    // always heard: an idle thread whose error nobody hears would end the process
    thread.worker.on('error', () => this.#end(thread))
    this.#threads.add(thread)
    return thread
  }

  #end(thread: Thread): void {
    this.#threads.delete(thread)
    const at = this.#idle.indexOf(thread)
    if (at >= 0) this.#idle.splice(at, 1)
    void thread.worker.terminate()
  }

  #run(thread: Thread, job: Job): Promise<End> {
    const { worker } = thread
    thread.used = true
    return new Promise((resolve) => {
      const done = (end: End): void => {
        clearTimeout(timer)
        worker.off('message', onMessage)
        worker.off('error', onError)
        worker.off('exit', onExit)
        if ('outcome' in end && job.bytes.length < LARGE) this.#idle.push(thread)
        else this.#end(thread)
        resolve(end)
      }
      const die = (failure: Problem, tooLong = false): void => done({ died: failure, tooLong })
      const tooMuch = (message: string): Problem => problem('took-too-long', message, { path: job.name })
      const onMessage = (reply: Reply): void =>
        'outcome' in reply ? done({ outcome: reply.outcome }) : die(gaveUp(job, reply.error))
      const onError = (error: NodeJS.ErrnoException): void =>
        die(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? tooMuch(`It takes more than ${HEAP} megabytes of memory to read.`)
            : gaveUp(job, error.message),
        )
      const onExit = (): void => die(gaveUp(job, 'the thread that read it ended'))
      const timer = setTimeout(() => die(tooMuch(`It was not read within ${LONGEST / 1000} seconds.`), true), LONGEST)
      worker.on('message', onMessage)
      worker.on('error', onError)
      worker.on('exit', onExit)
      worker.postMessage(job)
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const threads = [...this.#threads]
    this.#threads.clear()
    this.#idle.length = 0
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
}

/** The reader itself failed at a file: a fault of Hearsay, which must not cost the other files. */
const gaveUp = (job: Job, reason: string): Problem =>
  problem('broken', `Hearsay failed at it: ${reason.split('\n', 1)[0]!.slice(0, 200)}.`, {
    path: job.name,
    advice: 'This is a fault of Hearsay; please report it. Saved in another form, the file may be read.',
  })
