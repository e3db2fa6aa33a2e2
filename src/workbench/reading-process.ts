import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import type { Job } from './analyse.ts'
import { ANSWERS, type Answer, type Ask } from './ask.ts'
import { frameReader, writeFrame } from './frame.ts'
import { watch } from './watch.ts'
import type { Said } from './worker.ts'

/** Megabytes for what the thread has just made, which V8 would let grow to several times as much for little speed. */
const YOUNG = 16

const script = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
const nothing = new Uint8Array(0)
const out = new Socket({ fd: ANSWERS, readable: false })
// whoever asked is gone
out.on('error', () => process.exit())

let thread: Worker | null = null
let watching: ReturnType<typeof watch> | null = null

const answer = (error: string | null, taken: Uint8Array = nothing, over: Answer['over'] = null): void => {
  watching?.stop()
  const said: Answer = { error, over, memory: process.memoryUsage.rss() }
  writeFrame(out, said, taken)
}

function start(heap: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG }
  const worker = new Worker(script, { resourceLimits })
  worker.on('message', (said: Said) => ('taken' in said ? answer(null, said.taken) : answer(said.error)))
  worker.on('error', (error: NodeJS.ErrnoException) => {
    thread = null
    answer(error.message, nothing, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'heap' : null)
  })
  return worker
}

/**
 * A process that reads documents for a {@link Pool}, one at a time. When standard input ends, so does it: whoever asked is
 * done, or was killed.
 */
const read = frameReader<Ask>(process.stdin)
for (let frame = await read(); frame; frame = await read()) {
  const { heap, time, ...rest } = frame.head
  const job: Job = { ...rest, bytes: frame.body }
  thread ??= start(heap)
  watching = watch(time, () => answer('it took too long', nothing, 'time'))
  thread.postMessage(job, [frame.body.buffer])
}
process.exit()
