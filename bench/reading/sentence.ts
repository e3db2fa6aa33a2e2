import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/text.ts'
import { lemma, readLemmas } from '../../src/reading/lemma.ts'
import { sentences } from '../../src/reading/sentence.ts'
import { tokens } from '../../src/reading/token.ts'
import { dataRoot, type GoldSentence, readEwt } from '../../training/gold/conllu.ts'
import { readGum } from '../../training/gold/gum.ts'
import { rawOf } from '../../training/gold/raw.ts'

const models = join(import.meta.dirname, '../../models/en')

/** Shares in per cent, by exact span. */
export interface Shares {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What the tokeniser and the splitter of sentences make of a treebank's raw text, paragraph by paragraph. */
export function measureSplit(
  gold: readonly GoldSentence[],
  model: Uint8Array | null,
): { tokens: Shares; sentences: Shares } {
  const raw = rawOf(gold)
  const foundTokens: Span[] = []
  const foundSentences: Span[] = []
  for (const paragraph of raw.paragraphs) {
    const here = tokens(raw.text, paragraph)
    for (const token of here) foundTokens.push(token)
    for (const [first, last] of sentences(raw.text, here, model))
      foundSentences.push({ start: here[first]!.start, end: here[last - 1]!.end })
  }
  return { tokens: shares(foundTokens, raw.tokens), sentences: shares(foundSentences, raw.sentences) }
}

/** Lemmas of gold words with gold tags, in per cent; words that the treebank gives no lemma are left out. */
export function measureLemmas(gold: readonly GoldSentence[], bytes: Uint8Array): number {
  const lemmas = readLemmas(bytes)
  const all = gold.flatMap((sentence) => sentence.tokens).filter((token) => token.lemma !== '_')
  const right = all.filter((token) => lemma(lemmas, token.form, token.upos, token.xpos) === token.lemma)
  return (100 * right.length) / all.length
}

function shares(found: readonly Span[], gold: readonly Span[]): Shares {
  const key = ({ start, end }: Span): string => `${start} ${end}`
  const known = new Set(gold.map(key))
  const right = found.filter((span) => known.has(key(span))).length
  return {
    precision: (100 * right) / found.length,
    recall: (100 * right) / gold.length,
    f1: (200 * right) / (found.length + gold.length),
  }
}

/** The bytes of a model; null where it has not been trained. */
export const modelBytes = (name: string): Uint8Array | null => {
  const path = join(models, name)
  return existsSync(path) ? readFileSync(path) : null
}

/** Prints a table of tokens, sentences and lemmas on the open treebanks. */
export async function sentence(): Promise<void> {
  if (!existsSync(join(dataRoot, 'gum'))) {
    console.log('Skipped: the treebanks are not here (../shared/eval/data is missing).')
    return
  }
  const model = modelBytes('sentence.bin')
  const lemmas = modelBytes('lemma.txt')
  const gum = readGum()
  const sets: [string, GoldSentence[]][] = [
    ['EWT dev', readEwt('dev')],
    ['EWT test', readEwt('test')],
    ['GUM dev', gum.dev.flatMap((document) => document.sentences)],
    ['GUM test', gum.test.flatMap((document) => document.sentences)],
  ]
  const figure = (share: number): string => share.toFixed(2)
  console.table(
    sets.map(([set, gold]) => {
      const ruled = measureSplit(gold, null)
      const fitted = model && measureSplit(gold, model)
      return {
        set,
        'tokens F1': figure(ruled.tokens.f1),
        'sentences F1, rules': figure(ruled.sentences.f1),
        'sentences P': fitted ? figure(fitted.sentences.precision) : 'no model',
        'sentences R': fitted ? figure(fitted.sentences.recall) : 'no model',
        'sentences F1': fitted ? figure(fitted.sentences.f1) : 'no model',
        'lemmas, gold tags': lemmas ? figure(measureLemmas(gold, lemmas)) : 'no model',
      }
    }),
  )
  const raw = rawOf(readEwt('train'))
  const start = performance.now()
  let words = 0
  for (const paragraph of raw.paragraphs) {
    const here = tokens(raw.text, paragraph)
    words += here.length
    sentences(raw.text, here, model)
  }
  console.log(`${Math.round(words / ((performance.now() - start) / 1000))} tokens a second, cut and split, one thread`)
}

if (import.meta.main) await sentence()
