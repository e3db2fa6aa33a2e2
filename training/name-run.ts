/**
 * Trains the recogniser of names alone and writes `models/en/names.bin`: `node training/name-run.ts`. Takes as long as six
 * trainings of the tagger, whose tags it learns from.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { see, tag } from '../src/reading/tagger.ts'
import { Words } from '../src/reading/word.ts'
import { readEwt } from './gold/conllu.ts'
import { readGum } from './gold/gum.ts'
import { trainNames } from './name.ts'
import { nameData } from './name-data.ts'
import { jackknifed, trainTagger } from './tagger.ts'
import { taggedOf } from './treebank.ts'

const FOLDS = 5

const ewt = readEwt('train')
const gum = readGum().train
const tagged = [...ewt, ...gum.flatMap(({ sentences }) => sentences)].map(taggedOf)
const tagger = trainTagger(tagged)
const words = new Words()
const xpos = (name: string): string => name.slice(name.indexOf('|') + 1)
const given = new Map(
  jackknifed(tagged, FOLDS).map((tags, index) => [tagged[index]!.forms.join(' '), tags.map(xpos)] as const),
)
const data = nameData(
  {
    gum,
    ewt,
    tagged: (forms) => given.get(forms.join(' '))!,
    tag: (forms) => [...tag(tagger, see(tagger, words, forms))].map((id) => xpos(tagger.tags[id]!)),
  },
  console.log,
)
const bytes = trainNames(data, console.log)
writeFileSync(join(import.meta.dirname, '../models/en/names.bin'), bytes)
console.log(`names.bin, ${bytes.length} bytes`)
