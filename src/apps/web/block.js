// @ts-check
/** @import { Passage } from '../../model/document.ts' */
/** @import { Span } from '../../model/text.ts' */

/**
 * What stands under one another on the page: a passage, or a run of furniture to be folded.
 * @typedef {Span & { kind: Exclude<Passage['kind'], 'furniture'> }} Standing
 * @typedef {{ kind: 'furniture', lines: Span[] }} Folded
 */

/**
 * The document from top to bottom. Words that no passage holds, which intake should not leave, are shown as a paragraph
 * all the same: nothing of a text is dropped.
 * @param {string} text
 * @param {readonly Passage[]} passages in order
 * @returns {(Standing | Folded)[]}
 */
export function blocksOf(text, passages) {
  /** @type {(Standing | Folded)[]} */
  const blocks = []
  let at = 0
  /** @param {number} end */
  const between = (end) => {
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
