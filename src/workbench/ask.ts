import type { Job } from './analyse.ts'

/** What goes in with the bytes: the rest of the job, and the megabytes of heap that reading may take. */
export type Ask = Omit<Job, 'bytes'> & { readonly heap: number }

/** What comes out, with what was taken where there is anything. */
export interface Answer {
  /** why nothing was taken; null where something was */
  readonly error: string | null
  /** the heap was too small */
  readonly outOfMemory: boolean
  /** bytes that the process holds now */
  readonly memory: number
}

/** The descriptor on which answers go out: libraries may say what they like on standard output. */
export const ANSWERS = 3
