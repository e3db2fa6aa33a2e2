import type { Passage } from '../model/document.ts'
import type { Name, ParsedToken, Reading, Sentence, Token } from '../model/reading.ts'
import { lemma } from './lemma.ts'
import type { LanguageModel } from './model.ts'
import { type NameKind, namesIn } from './name.ts'
import { quotations } from './quotation.ts'
import { sentences } from './sentence.ts'
import { parseWords, tagWords } from './syntax.ts'
import { tokens } from './token.ts'

export { conllu, type ParsedText } from './conllu.ts'
export { type LanguageModel, MODEL_FILES, readModel } from './model.ts'

/** Changes whenever the same text may be read differently. */
export const readingVersion = '3'

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
  const reading = { tokens: allTokens, sentences: allSentences, quotations: quotations(text, passages), names: [] }
  return model ? { ...reading, names: namesOf(text, reading, model) } : reading
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

function namesOf(text: string, reading: Reading, model: LanguageModel): Name[] {
  const { tokens } = reading
  const names: Name[] = []
  let portion: Sentence[] = []
  const close = (): void => {
    const words = portion.map((sentence) => {
      const words = wordsOf(text, reading, sentence)
      return { words, tags: Array.from(tagWords(model, words), (id) => model.tagNames[id]!.xpos) }
    })
    for (const [index, found] of namesIn(model.names, words).entries())
      for (const { first, last, kind } of found) {
        const from = portion[index]!.first
        names.push({ start: tokens[from + first]!.start, end: tokens[from + last - 1]!.end, kind: KINDS[kind] })
      }
    portion = []
  }
  for (const sentence of reading.sentences) {
    if (portion.length && sentence.last - portion[0]!.first > PORTION) close()
    portion.push(sentence)
  }
  close()
  return names
}

/**
 * The words of each sentence of a reading with their lemmas, tags, trees (Universal Dependencies) and names: what the reading
 * itself leaves out, since it can be made again whenever it is needed.
 */
export function parsed(text: string, reading: Reading, model: LanguageModel): ParsedToken[][] {
  let next = 0
  return reading.sentences.map((sentence) => {
    const words = wordsOf(text, reading, sentence)
    const tags = tagWords(model, words)
    const tree = parseWords(model, words, tags)
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
        lemma: lemma(model.lemmas, form, upos, xpos),
        upos,
        xpos,
        head: head === words.length ? 0 : head + 1,
        deprel: model.parser.labels[tree.label[i]!]!,
        entity: inside,
      }
    })
  })
}
