import { Unreadable } from './unreadable.ts'

/**
 * 64 MiB of bytes. Long scanned reports and court bundles stay below it, and a file of this size together with what its
 * reader builds of it stays well under the gigabyte that a reading may use.
 */
export const MAX_BYTES = 64 * 1024 * 1024

/**
 * 8 Mi characters of canonical text: two and a half times *War and Peace*. What is longer is a dump or a log, and the reading of
 * it would take the better part of an hour; its parts can be read one by one.
 */
export const MAX_TEXT = 8 * 1024 * 1024

/**
 * 400,000 passages: the longest novels have some 50,000 paragraphs. The bound is for files of a million one-letter
 * lines, where the spans alone would take more memory than the text.
 */
export const MAX_PASSAGES = 400_000

/** Refuses a canonical text that is longer than {@link MAX_TEXT}. */
export function checkText(text: string): void {
  if (text.length > MAX_TEXT)
    throw new Unreadable(
      'too-large',
      `It holds ${millions(text.length)} million characters of text; ${millions(MAX_TEXT)} million are read at most.`,
      'Split it into its parts (chapters, messages, articles) and read those.',
    )
}

/** Refuses more passages than {@link MAX_PASSAGES}; called while they are being made. */
export function checkPassages(count: number): void {
  if (count > MAX_PASSAGES)
    throw new Unreadable(
      'too-large',
      `It has more than ${MAX_PASSAGES.toLocaleString('en')} paragraphs.`,
      'Split it into its parts (chapters, messages, articles) and read those.',
    )
}

const millions = (count: number): string => (count / 1e6).toFixed(1)
