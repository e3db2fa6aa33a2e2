import type { Span } from '../../src/model/text.ts'
import type { GoldSentence } from './conllu.ts'

/** A treebank's sentences as running text: what a tokeniser and a splitter of sentences are given, and the answer. */
export interface Raw {
  readonly text: string
  /** a paragraph each, in order */
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Span[]
  /** a word each; the parts of a word written as one share its letters out, by their own lengths */
  readonly tokens: readonly Span[]
}

/** Puts sentences together again: paragraphs apart by a line break, all else by the white space the treebank tells. */
export function rawOf(sentences: readonly GoldSentence[]): Raw {
  let text = ''
  let space = ''
  const paragraphs: { start: number; end: number }[] = []
  const spans: Span[] = []
  const tokens: Span[] = []
  for (const sentence of sentences) {
    if (sentence.newParagraph || !paragraphs.length) {
      if (text) text += '\n'
      space = ''
      paragraphs.push({ start: text.length, end: text.length })
    }
    text += space
    const start = text.length
    for (let at = 0; at < sentence.tokens.length; ) {
      if (at > 0 && sentence.tokens[at - 1]!.spaceAfter) text += ' '
      const surface = sentence.surfaces.find(({ first }) => first === at)
      const last = surface ? surface.last : at + 1
      const form = surface ? surface.form : sentence.tokens[at]!.form
      const from = text.length
      text += form
      let begin = from
      for (; at < last; at++) {
        const end = at === last - 1 ? text.length : Math.min(text.length, begin + sentence.tokens[at]!.form.length)
        tokens.push({ start: begin, end })
        begin = end
      }
    }
    spans.push({ start, end: text.length })
    paragraphs.at(-1)!.end = text.length
    space = sentence.tokens.at(-1)!.spaceAfter ? ' ' : ''
  }
  return { text, paragraphs, sentences: spans, tokens }
}
