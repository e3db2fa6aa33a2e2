import type { Passage, PassageKind } from '../../../model/document.ts'
import type { Span } from '../../../model/text.ts'

/** A passage of the text itself. */
export interface Standing extends Span {
  readonly kind: Exclude<PassageKind, 'furniture'>
}

/** A run of furniture, to be folded. */
export interface Folded {
  readonly kind: 'furniture'
  readonly lines: Span[]
}

/**
 * The document from top to bottom. Words that no passage holds, which intake should not leave, are shown as a paragraph
 * all the same: nothing of a text is dropped.
 * @param passages in order
 */
export function blocksOf(text: string, passages: readonly Passage[]): (Standing | Folded)[] {
  const blocks: (Standing | Folded)[] = []
  let at = 0
  const between = (end: number): void => {
    if (text.slice(at, end).trim()) blocks.push({ kind: 'paragraph', start: at, end })
  }
  for (const { start, end, kind } of passages) {
    between(start)
    at = Math.max(at, end)
    const last = blocks.at(-1)
    if (kind !== 'furniture') blocks.push({ kind, start, end })
    else if (last?.kind === 'furniture') last.lines.push({ start, end })
    else blocks.push({ kind, lines: [{ start, end }] })
  }
  between(text.length)
  return blocks
}
