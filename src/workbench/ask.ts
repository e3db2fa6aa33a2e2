import type { Job } from './analyse.ts'

/** What goes in with the bytes: the rest of the job, and the bounds on reading. */
export interface Ask extends Omit<Job, 'bytes'> {
  /** megabytes */
  readonly heap: number
  /** milliseconds, of computing or of doing nothing */
  readonly time: number
}

/** What comes out, with what was taken where there is anything. */
export interface Answer {
  /** why nothing was taken; null where something was */
  readonly error: string | null
  /** the bound that reading ran into */
  readonly over: 'heap' | 'time' | null
  /** bytes that the process holds now */
  readonly memory: number
}

/** The descriptor on which answers go out: libraries may say what they like on standard output. */
export const ANSWERS = 3
