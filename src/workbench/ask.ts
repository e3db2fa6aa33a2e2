import type { Job } from './analyse.ts'

/** What goes in with the bytes: the rest of the job, and the megabytes of heap that reading may take. */
export type Ask = Omit<Job, 'bytes'> & { readonly heap: number }

/** What comes out, with the outcome where there is one. */
export interface Answer {
  /** why there is no outcome; null where there is one */
  readonly error: string | null
  /** the heap was too small */
  readonly outOfMemory: boolean
  /** bytes that the process holds now */
  readonly memory: number
}

/** The descriptor on which answers go out: libraries may say what they like on standard output. */
export const ANSWERS = 3
