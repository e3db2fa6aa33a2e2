import { parentPort } from 'node:worker_threads'
import { analyse, type Job } from './analyse.ts'

/**
 * Reads documents one at a time for a {@link Pool}. A thread of its own, so that a file which eats time or memory can be
 * stopped without harm to the rest.
 */
parentPort?.on('message', (job: Job) => {
  void analyse(job).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    (error: unknown) =>
      parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
