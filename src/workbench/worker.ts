import { parentPort } from 'node:worker_threads'
import { analyse, type Job } from './analyse.ts'

// A promise that a library forgets, as pdf.js does when a page is left half-read, says nothing about the outcome: that
// comes, or its time runs out.
process.on('unhandledRejection', () => undefined)

/**
 * Reads documents one at a time for a {@link Pool}. A thread of its own, so that a file which eats time or memory can be
 * stopped without harm to the rest.
 */
parentPort?.on('message', (job: Job) => {
  void analyse(job).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  )
})
