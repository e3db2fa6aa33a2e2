import type { Passage } from '../model/document.ts'
import type { Name, ParsedToken, Reading, Sentence, Token } from '../model/reading.ts'
import { firstEndingAfter } from '../model/text.ts'
import type { LanguageModel } from './model.ts'
import { type NameKind, namesIn } from './name.ts'
import { quotations } from './quotation.ts'
import { sentences } from './sentence.ts'
import { lemmasOf, parseWords, tagWords } from './syntax.ts'
import { tokens } from './token.ts'

export { conllu, type ParsedText } from './conllu.ts'
export { type LanguageModel, MODEL_FILES, readModel } from './model.ts'
export { findTimeExpressions } from './time/index.ts'

/** Changes whenever the same text may be read differently. */
export const readingVersion = '8'

/**
 * Reads a text: tokens and sentences of every passage that is not furniture, the names in them, and the quotations of the
 * whole. Linear in the length of the text; every token's span is its own words. Without a model, sentences are cut by rules
 * alone and no names are found.
 */
export function read(text: string, passages: readonly Passage[], model: LanguageModel | null): Reading {
  const allTokens: Token[] = []
  const allSentences: Sentence[] = []
  for (const [index, passage] of passages.entries()) {
    if (passage.kind === 'furniture') continue
    const here = tokens(text, passage)
    const offset = allTokens.length
    for (const token of here) allTokens.push(token)
    for (const [first, last] of sentences(text, here, model?.sentences ?? null)) {
      allSentences.push({
        start: here[first]!.start,
        end: here[last - 1]!.end,
        first: offset + first,
        last: offset + last,
        passage: index,
      })
    }
  }
  const bare = { tokens: allTokens, sentences: allSentences, quotations: quotations(text, passages), names: [] }
  if (!model) return bare
  const tags = tagged(text, bare, model)
  const reading = { ...bare, names: namesOf(text, bare, tags, model) }
  known.set(reading, { model, tags })
  return reading
}

/** The tags of readings: whoever wants the trees of one that was just made does not tag its words again. */
const known = new WeakMap<Reading, { readonly model: LanguageModel; readonly tags: readonly Int32Array[] }>()

/** The numbers of the tags of each sentence's words. */
function tagged(text: string, reading: Reading, model: LanguageModel): readonly Int32Array[] {
  const before = known.get(reading)
  if (before?.model === model) return before.tags
  return reading.sentences.map((sentence) => tagWords(model, wordsOf(text, reading, sentence)))
}

const KINDS: Readonly<Record<NameKind, Name['kind']>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  OTHER: 'other',
}
const SHORT: Readonly<Record<Name['kind'], NameKind>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  other: 'OTHER',
}

const wordsOf = (text: string, { tokens }: Reading, { first, last }: Sentence): string[] =>
  tokens.slice(first, last).map(({ start, end }) => text.slice(start, end))

/** A longer text than a thick book is read for names in portions of this many words, so that it takes no more memory. */
const PORTION = 200_000

function namesOf(text: string, reading: Reading, tags: readonly Int32Array[], model: LanguageModel): Name[] {
  const { tokens, sentences } = reading
  const names: Name[] = []
  for (let from = 0; from < sentences.length; ) {
    let to = from + 1
    while (to < sentences.length && sentences[to]!.last - sentences[from]!.first <= PORTION) to++
    const portion = sentences.slice(from, to)
    const words = portion.map((sentence, index) => ({
      words: wordsOf(text, reading, sentence),
      tags: Array.from(tags[from + index]!, (id) => model.tagNames[id]!.xpos),
    }))
    for (const [index, found] of namesIn(model.names, words).entries())
      for (const { first, last, kind } of found) {
        const at = portion[index]!.first
        names.push({ start: tokens[at + first]!.start, end: tokens[at + last - 1]!.end, kind: KINDS[kind] })
      }
    from = to
  }
  return names
}

/**
 * The words of each sentence of a reading with their lemmas, tags, trees (Universal Dependencies) and names: what the reading
 * itself leaves out, since it can be made again whenever it is needed.
 */
export function parsed(text: string, reading: Reading, model: LanguageModel): ParsedToken[][] {
  const tree = treesOf(text, reading, model)
  return reading.sentences.map((_, index) => tree(index))
}

/** As {@link parsed}, but a sentence at a time, by its number: a long text's trees need not all be there at once. */
export function treesOf(text: string, reading: Reading, model: LanguageModel): (sentence: number) => ParsedToken[] {
  const allTags = tagged(text, reading, model)
  return (index) => {
    const sentence = reading.sentences[index]!
    const words = wordsOf(text, reading, sentence)
    const tags = allTags[index]!
    const lemmas = lemmasOf(model, words, tags)
    const tree = parseWords(model, words, tags, lemmas)
    let next = firstEndingAfter(reading.names, sentence.start)
    return words.map((form, i) => {
      const { start, end } = reading.tokens[sentence.first + i]!
      while (next < reading.names.length && reading.names[next]!.end <= start) next++
      const name = reading.names[next]
      const inside = name && name.start <= start ? `${name.start === start ? 'B' : 'I'}-${SHORT[name.kind]}` : null
      const { upos, xpos } = model.tagNames[tags[i]!]!
      const head = tree.head[i]!
      return {
        start,
        end,
        form,
        lemma: lemmas[i]!.form,
        upos,
        xpos,
        head: head === words.length ? 0 : head + 1,
        deprel: model.parser.labels[tree.label[i]!]!,
        entity: inside,
      }
    })
  }
}
