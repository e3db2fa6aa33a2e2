/**
 * Trains all that the reader has learned and writes it to `models/en/`. From the open treebanks alone, in a fixed order, with a
 * generator of our own for what is drawn: the same data give the same files.
 *
 *     npm run train [-- PART…]      PART: sentence, lemma, tagger, parser, names, nouns, attribution, senses
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNouns } from '../src/claim/index.ts'
import { readModel } from '../src/reading/index.ts'
import { readLemmas } from '../src/reading/lemma.ts'
import { tagNames } from '../src/reading/parser.ts'
import { Lemmatiser } from '../src/reading/syntax.ts'
import { packParser, packTagger } from '../src/reading/syntax-model.ts'
import { see, tag } from '../src/reading/tagger.ts'
import { Words } from '../src/reading/word.ts'
import { examplesOf, packJudge, trainJudge } from './attribution.ts'
import { readAttributions } from './gold/attribution.ts'
import { type GoldSentence, readEwt } from './gold/conllu.ts'
import { readGum } from './gold/gum.ts'
import { trainLemmas } from './lemma.ts'
import { trainNames } from './name.ts'
import { nameData } from './name-data.ts'
import { nounKinds } from './noun-kind.ts'
import { PARSER, type ParsedSentence, trainParser } from './parser.ts'
import { senses } from './sense.ts'
import { trainSentences } from './sentence.ts'
import { jackknifed, ready, trainTagger } from './tagger.ts'
import { labelsOf, parsedOf, taggedOf } from './treebank.ts'

/** The training sentences are tagged by this many taggers, none of which has seen what it tags. */
const FOLDS = 5

const folder = join(import.meta.dirname, '../models/en')
const ewt = readEwt('train')
const gum = readGum()
const treebank = [...ewt, ...gum.train.flatMap(({ sentences }) => sentences)]
/** Settings were chosen on these; the parser learns from them in the end, which no other part does, nor measures on them. */
const held = [...readEwt('dev'), ...gum.dev.flatMap(({ sentences }) => sentences)]
const tagged = treebank.map(taggedOf)
const words = new Words()

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
const trained = once(() => trainTagger(tagged))
const tagger = once(() => ready(trained()))
const given = once(() => jackknifed(tagged, FOLDS))
const lemmas = once(() => trainLemmas(treebank))
const lemmatiser = once(() => new Lemmatiser(readLemmas(lemmas()), tagNames(tagger().tags)))
const tagsOf = (forms: readonly string[]): Int32Array => tag(tagger(), see(tagger(), words, forms))

const parts: Record<string, () => [file: string, bytes: Uint8Array]> = {
  sentence: () => ['sentence.bin', trainSentences(treebank)],
  lemma: () => ['lemma.txt', lemmas()],
  tagger: () => ['tagger.bin', packTagger(trained())],
  parser: () => ['parser.bin', packParser(parser())],
  names: () => ['names.bin', names()],
  nouns: () => ['noun.txt', nounKinds(gum.train)],
  attribution: () => ['attribution.txt', attribution()],
  senses: () => ['sense.txt', senses()],
}

function names(): Uint8Array {
  const xpos = (name: string): string => name.slice(name.indexOf('|') + 1)
  const tagsFor = new Map(given().map((tags, index) => [tagged[index]!.forms.join(' '), tags.map(xpos)]))
  const data = nameData(
    {
      gum: gum.train,
      ewt,
      tagged: (forms) => tagsFor.get(forms.join(' '))!,
      tag: (forms) => Array.from(tagsOf(forms), (id) => xpos(tagger().tags[id]!)),
    },
    console.log,
  )
  return trainNames(data, console.log)
}

/** A sentence of GUM is learned from as often as two of EWT: it has half as many, and more of what newspapers write. */
function parser(): ReturnType<typeof trainParser> {
  const idOf = new Map(tagger().tags.map((name, id) => [name, id]))
  const labels = labelsOf(treebank)
  const asParsed = (sentence: GoldSentence, tags: Int32Array): ParsedSentence =>
    parsedOf(sentence, labels, tagger(), words, lemmatiser(), tags)
  const sentences = [
    ...treebank.map((sentence, index) =>
      asParsed(
        sentence,
        Int32Array.from(given()[index]!, (name) => idOf.get(name) ?? 0),
      ),
    ),
    ...held.map((sentence) => asParsed(sentence, tagsOf(sentence.tokens.map(({ form }) => form)))),
  ]
  return trainParser(
    [...sentences, ...sentences.slice(ewt.length, treebank.length)],
    labels,
    tagNames(tagger().tags),
    PARSER,
    console.log,
  )
}

/** The judge of attributions goes by the trees and names of all the others, as they are on disk by now. */
function attribution(): Uint8Array {
  const model = readModel((name) => readFileSync(join(folder, name)))
  const nouns = readNouns(readFileSync(join(folder, 'noun.txt')))
  const documents = readAttributions().filter(({ part }) => part === 'train')
  return packJudge(trainJudge(documents.flatMap((document) => examplesOf(document, model, nouns))))
}

mkdirSync(folder, { recursive: true })
const asked = process.argv.slice(2)
for (const [name, train] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue
  console.log(`${name} …`)
  const [file, bytes] = train()
  writeFileSync(join(folder, file), bytes)
  console.log(`${name}: ${file}, ${bytes.length} bytes`)
}
