import type { Time } from '../model/time.ts'
import { findTimeExpressions } from '../reading/index.ts'
import { placeTimes } from '../timeline/index.ts'
import { lines } from './parse.ts'

/**
 * The times that a plain English text tells, in its order: days, months, years and longer, ranges, durations.
 * @param written when it was published, in EDTF, for "yesterday" and "on Thursday"; null where that is not known
 */
export const findTimes = (text: string, { written }: { readonly written: string | null }): Time[] =>
  placeTimes(findTimeExpressions(text, lines(text)), written)
