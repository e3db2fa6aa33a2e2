import { titles } from '../../src/reading/data/title.ts'
import type { NamedSentence, NameSpan } from '../../src/reading/name-label.ts'
import type { GoldSentence } from '../../training/gold/conllu.ts'
import { rawOf } from '../../training/gold/raw.ts'

/** A document as raw text, and where its paragraphs are. */
export interface RawDocument {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[]
}

/** The documents of a treebank as raw text. */
export function rawDocuments(gold: readonly GoldSentence[]): RawDocument[] {
  const documents: GoldSentence[][] = []
  for (const sentence of gold)
    if (sentence.newDocument || !documents.length) documents.push([sentence])
    else documents.at(-1)!.push(sentence)
  return documents.map((sentences) => {
    const { text, paragraphs } = rawOf(sentences)
    return { text, paragraphs }
  })
}

/** Reads a document's raw text; what it returns is only there to be counted, so that no work can be left out. */
export type Reader = (document: RawDocument) => number

/**
 * Whoever is measured, by name: loading it gives a reader. Each is imported when it is asked for, so that a process loads one
 * alone.
 */
export const readers: Readonly<Record<'hearsay' | 'wink-nlp' | 'compromise', () => Promise<Reader>>> = {
  hearsay: async () => {
    const { parseDocument } = await import('../../src/workbench/parse.ts')
    const read: Reader = ({ text, paragraphs }) => {
      const passages = paragraphs.map((span) => ({ ...span, kind: 'paragraph' as const }))
      return parseDocument({ text, passages }).sentences.length
    }
    // every model is read when it is first needed: one sentence needs them all
    const text = 'Ana Solt was there.'
    read({ text, paragraphs: [{ start: 0, end: text.length }] })
    return read
  },
  'wink-nlp': async () => {
    const nlp = await wink()
    return ({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos).length
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise')
    nlp('Ana Solt was there.').people().json()
    return ({ text }) => nlp(text).people().json().length
  },
}

async function wink() {
  const { default: load } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  return load(model, ['sbd', 'pos'])
}

/**
 * wink-nlp's universal parts of speech on gold words joined by spaces, in per cent: of the words that it cuts as the treebank
 * does, and of all, those it cuts otherwise counting as wrong.
 */
export async function measureWink(
  gold: readonly GoldSentence[],
): Promise<{ readonly agreed: number; readonly upos: number; readonly uposOfAll: number }> {
  const nlp = await wink()
  let words = 0
  let agreed = 0
  let right = 0
  for (const { tokens } of gold) {
    const text = tokens.map(({ form }) => form).join(' ')
    const cut = nlp.readDoc(text).tokens()
    const forms = cut.out()
    const tags = cut.out(nlp.its.pos)
    const tagAt = new Map<string, string>()
    let at = 0
    for (const [index, form] of forms.entries()) {
      const start = text.indexOf(form, at)
      if (start < 0) continue
      at = start + form.length
      tagAt.set(`${start} ${at}`, tags[index]!)
    }
    let start = 0
    for (const { form, upos } of tokens) {
      const tag = tagAt.get(`${start} ${start + form.length}`)
      words++
      if (tag !== undefined) agreed++
      if (tag === upos) right++
      start += form.length + 1
    }
  }
  const share = (count: number, all: number): number => (100 * count) / Math.max(1, all)
  return { agreed: share(agreed, words), upos: share(right, agreed), uposOfAll: share(right, words) }
}

const TITLE: ReadonlySet<string> = new Set(titles)

/**
 * compromise's people in sentences of gold words joined by spaces. It counts titles to a name, which the gold does not: they
 * are taken off. A match that begins or ends within a word is left out.
 */
export async function compromisePeople(): Promise<(sentences: readonly NamedSentence[]) => NameSpan[][]> {
  const { default: nlp } = await import('compromise')
  return (sentences) =>
    sentences.map(({ words }) => {
      const starts = new Map<number, number>()
      const ends = new Map<number, number>()
      let at = 0
      for (const [index, word] of words.entries()) {
        starts.set(at, index)
        ends.set(at + word.length, index + 1)
        at += word.length + 1
      }
      const text = words.join(' ')
      const found = nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[]
      return found.flatMap(({ offset: { start, length } }): NameSpan[] => {
        const said = text.slice(start, start + length).replace(/[\s.,;:!?"”’']+$/u, '')
        let first = starts.get(start)
        const last = ends.get(start + said.length) ?? ends.get(start + said.length + 1)
        if (first === undefined || last === undefined) return []
        while (first < last - 1 && TITLE.has(words[first]!.toLowerCase().replace(/\.$/u, ''))) first++
        return [{ first, last, kind: 'PER' }]
      })
    })
}
