import type { Quotation, Reading } from '../model/reading.ts'
import { spanAt } from '../model/text.ts'
import type { Tag } from './tag.ts'

/** Words that give the name of what follows. */
const NAMING = /\b(?:titled|entitled|headlined|called|named|dubbed|headline|title|nicknamed)\s*[:,]?\s*$/iu

/** The name of a work: its words are capitalised, or a noun or verb of naming stands before it. */
export function isTitle(text: string, quotation: Quotation): boolean {
  const inner = text.slice(quotation.inner[0]!.start, quotation.inner.at(-1)!.end)
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start)
  if (NAMING.test(before)) return true
  const long = inner.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? []
  return (
    inner.length < 120 && long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7
  )
}

/** “What a Day!” she said · she said “What a Day!” — where a sentence only leads up to the name of a work, it names one. */
export function isCalledOut(text: string, reading: Reading, quotation: Quotation, { cue }: Tag): boolean {
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start)
  if (!/[,!?]\s*$/u.test(text.slice(quotation.start, quotation.inner.at(-1)!.end)) || NAMING.test(before)) return false
  const begins = spanAt(reading.sentences, quotation.start)?.start === quotation.start
  return begins || cue.some(({ end }) => end <= quotation.start && quotation.start - end < 4)
}
