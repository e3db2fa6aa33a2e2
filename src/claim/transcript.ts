import type { Passage } from '../model/document.ts'
import type { Quoted } from './quoted.ts'

/**
 * Who speaks a turn, at the head of its paragraph: "VARGA:", "Ana Linde:", "Q:". Names of offices and lists of other things
 * begin so too, hence {@link FEWEST}.
 */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=[\p{L}\p{N}“"‘'([…])/u

/** A text with fewer turns than these is no transcript, whatever its paragraphs begin with. */
const FEWEST = 3

/** The turns of an interview or a transcript, each a claim of whoever is named at its head. */
export function turns(text: string, passages: readonly Passage[]): Quoted[] {
  const found = passages.flatMap((passage): Quoted[] => {
    if (passage.kind !== 'paragraph') return []
    const label = LABEL.exec(text.slice(passage.start, Math.min(passage.end, passage.start + 90)))
    if (!label) return []
    const source = { start: passage.start, end: passage.start + label[1]!.length }
    return [
      {
        source: [source],
        cue: [{ start: source.end, end: source.end + 1 }],
        content: [{ start: passage.start + label[0].length, end: passage.end }],
        class: 'say',
        negated: false,
        quotation: 'direct',
        members: [],
        goesOn: false,
      },
    ]
  })
  const labels = new Set(found.map(({ source }) => text.slice(source[0]!.start, source[0]!.end)))
  // people take turns: a label that never comes back heads a list
  return found.length >= FEWEST && labels.size < found.length ? found : []
}
