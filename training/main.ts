/**
 * Trains all that the reader has learned and writes it to `models/en/`. From the open treebanks alone, in a fixed order, with a
 * generator of our own for what is drawn: the same data give the same files.
 *
 *     npm run train [-- PART…]      PART: sentence, lemma, tagger, parser, names
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagNames } from '../src/reading/parser.ts'
import { packParser, packTagger } from '../src/reading/syntax-model.ts'
import { Words } from '../src/reading/word.ts'
import { readEwt } from './gold/conllu.ts'
import { readGum } from './gold/gum.ts'
import { trainLemmas } from './lemma.ts'
import { trainParser } from './parser.ts'
import { trainSentences } from './sentence.ts'
import { jackknifed, trainTagger } from './tagger.ts'
import { labelsOf, parsedOf, taggedOf } from './treebank.ts'

/** The training sentences are tagged by this many taggers, none of which has seen what it tags. */
const FOLDS = 5

const folder = join(import.meta.dirname, '../models/en')
const treebank = [...readEwt('train'), ...readGum().train.flatMap(({ sentences }) => sentences)]
const tagged = treebank.map(taggedOf)

const parts: Record<string, () => [file: string, bytes: Uint8Array]> = {
  sentence: () => ['sentence.bin', trainSentences(treebank)],
  lemma: () => ['lemma.txt', trainLemmas(treebank)],
  tagger: () => ['tagger.bin', packTagger(trainTagger(tagged))],
  parser: () => ['parser.bin', packParser(parser())],
}

function parser(): ReturnType<typeof trainParser> {
  const tagger = trainTagger(tagged)
  const idOf = new Map(tagger.tags.map((name, id) => [name, id]))
  const labels = labelsOf(treebank)
  const words = new Words()
  const given = jackknifed(tagged, FOLDS)
  const sentences = treebank.map((sentence, index) =>
    parsedOf(
      sentence,
      labels,
      tagger,
      words,
      Int32Array.from(given[index]!, (name) => idOf.get(name) ?? 0),
    ),
  )
  return trainParser(sentences, labels, tagNames(tagger.tags), undefined, (round) =>
    console.log(`  round ${round + 1}`),
  )
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
