import { serialize } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import { type Job, take } from './analyse.ts'

// A promise that a library forgets, as pdf.js does when a page is left half-read, says nothing about the outcome: that
// comes, or its time runs out.
process.on('unhandledRejection', () => undefined)

/** What the thread says of a job: what came of it, serialized, or the words of the error at which the reader failed. */
export type Said = { readonly taken: Uint8Array } | { readonly error: string }

const say = (said: Said): void => parentPort?.postMessage(said)

/**
 * Reads documents one at a time, for the process around it. A thread of its own, so that the process sees the one that
 * started it end, whatever a file is doing to its reader.
 */
parentPort?.on('message', (job: Job) => {
  void take(job).then(
    (taken) => say({ taken: serialize(taken) }),
    (error: unknown) => say({ error: error instanceof Error ? error.message : String(error) }),
  )
})
