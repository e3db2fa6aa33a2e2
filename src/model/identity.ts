import { createHash } from 'node:crypto'
import type { Span } from './text.ts'

/** The SHA-256 of bytes or of a text's UTF-8, in lower-case hexadecimal. A document's id is that of its bytes. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/**
 * An id made of content: the first 96 bits of a SHA-256 over the parts. 24 hexadecimal digits keep the odds of two
 * among a hundred million ids being equal under one in ten million million.
 */
export const idOf = (...parts: readonly (string | number | null | readonly Span[])[]): string =>
  sha256(
    parts
      .map((part) =>
        Array.isArray(part) ? part.map((span: Span) => `${span.start}-${span.end}`).join(',') : String(part),
      )
      .join('\u0000'),
  ).slice(0, 24)
