import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/text.ts'
import { namesIn, unpackNames } from '../../src/reading/name.ts'
import type { NamedSentence, NameKind, NameSpan } from '../../src/reading/name-label.ts'
import { sentences } from '../../src/reading/sentence.ts'
import { unpackTagger } from '../../src/reading/syntax-model.ts'
import { see, tag } from '../../src/reading/tagger.ts'
import { tokens } from '../../src/reading/token.ts'
import { Words } from '../../src/reading/word.ts'
import { dataRoot } from '../../training/gold/conllu.ts'
import { readGum } from '../../training/gold/gum.ts'
import { gumNames, type NameDocument } from '../../training/gold/names.ts'
import { readUner } from '../../training/gold/uner.ts'
import type { Shares } from './sentence.ts'

/** Finds the names of a document's sentences. */
export type FindNames = (sentences: readonly NamedSentence[]) => readonly (readonly NameSpan[])[]

/** The kinds that are measured; OTHER is a name of something else. */
export const measuredKinds: readonly NameKind[] = ['PER', 'ORG', 'LOC']

/** Names by exact span with kind, in per cent: all three kinds together, and each. `count` is how many the gold has. */
export interface NameFigures {
  readonly count: number
  readonly all: Shares
  readonly kinds: Readonly<Record<string, Shares>>
}

/** What a recogniser makes of documents whose names are known. */
export function measureNames(documents: readonly NameDocument[], find: FindNames): NameFigures {
  const counts = new Map(measuredKinds.map((kind) => [kind, { gold: 0, found: 0, right: 0 }]))
  for (const { sentences } of documents)
    for (const [index, found] of find(sentences).entries()) {
      const { names } = sentences[index]!
      const keys = new Set(names.map(keyOf))
      for (const { kind } of names) counts.get(kind) && counts.get(kind)!.gold++
      for (const name of found) {
        const count = counts.get(name.kind)
        if (!count) continue
        count.found++
        if (keys.has(keyOf(name))) count.right++
      }
    }
  const sum = { gold: 0, found: 0, right: 0 }
  for (const { gold, found, right } of counts.values()) {
    sum.gold += gold
    sum.found += found
    sum.right += right
  }
  const kinds = Object.fromEntries([...counts].map(([kind, count]) => [kind, shares(count)]))
  return { count: sum.gold, all: shares(sum), kinds }
}

const keyOf = (name: NameSpan): string => `${name.first} ${name.last} ${name.kind}`

const shares = ({ gold, found, right }: { gold: number; found: number; right: number }): Shares => ({
  precision: (100 * right) / Math.max(1, found),
  recall: (100 * right) / Math.max(1, gold),
  f1: (200 * right) / Math.max(1, gold + found),
})

/** Genres of GUM whose names are measured: the others name few people. */
const GENRES = /^(?:news|bio|interview)$/u

/** The documents whose names are measured, with the tags that `tag` gives. Null where the data is missing. */
export function nameGold(
  tag: (words: readonly string[]) => readonly string[],
): { readonly gum: readonly NameDocument[]; readonly uner: readonly NameDocument[] } | null {
  if (!existsSync(join(dataRoot, 'uner'))) return null
  const tagged = (documents: readonly NameDocument[]): NameDocument[] =>
    documents.map((document) => ({
      ...document,
      sentences: document.sentences.map((sentence) => ({ ...sentence, tags: tag(sentence.words) })),
    }))
  const gum = readGum().test.filter(({ genre }) => GENRES.test(genre))
  return { gum: tagged(gum.map((document) => gumNames(document))), uner: tagged(readUner()) }
}

/** Where people are named in the five articles, and where words stand that are no person's name. Offsets alone. */
interface SeedNames {
  readonly file: string
  readonly sha256: string
  readonly mentions: readonly (readonly [number, number])[]
  readonly forbidden: readonly (readonly [number, number])[]
}

const seedFolder = join(import.meta.dirname, '../../../shared/seeds')

/** Whether the five articles are at hand. */
export const hasSeeds = (): boolean => existsSync(seedFolder)

/**
 * Which people of the five articles a reader finds: `missed` are spans of mentions that are not found exactly, `wrong` of
 * places that are called a person's name and are not. `people` gives the people's names of a text.
 */
export function measureSeeds(people: (text: string) => readonly Span[]): {
  readonly count: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
} {
  const gold = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../test/reading/seeds-names.json'), 'utf8'),
  ) as SeedNames[]
  const missed: string[] = []
  const wrong: string[] = []
  let count = 0
  for (const { file, sha256, mentions, forbidden } of gold) {
    const bytes = readFileSync(join(seedFolder, file))
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`${file} is another text now`)
    const text = bytes.toString('utf8')
    const found = people(text)
    const keys = new Set(found.map(({ start, end }) => `${start} ${end}`))
    count += mentions.length
    for (const [start, end] of mentions) if (!keys.has(`${start} ${end}`)) missed.push(`${file} ${start}–${end}`)
    for (const [start, end] of forbidden)
      if (found.some((name) => name.start < end && start < name.end)) wrong.push(`${file} ${start}–${end}`)
  }
  return { count, missed, wrong }
}

/** One line of a table. */
export const nameLine = (what: string, { count, all, kinds }: NameFigures): string =>
  `${what.padEnd(40)} ${all.f1.toFixed(1).padStart(6)} ${all.precision.toFixed(1).padStart(6)} ${all.recall.toFixed(1).padStart(6)}  ${measuredKinds.map((kind) => `${kind} ${kinds[kind]!.f1.toFixed(1)}`).join('  ')}  (${count} names)`

const modelFolder = join(import.meta.dirname, '../../models/en')

/** Reads names with the models of `models/en`: from words, and from raw text whose lines are its passages. */
export interface NameReading {
  readonly tag: (words: readonly string[]) => readonly string[]
  readonly find: FindNames
  readonly people: (text: string) => readonly Span[]
}

/** A reading with the trained models; null where they have not been trained. */
export function nameReading(): NameReading | null {
  const files = ['tagger.bin', 'names.bin', 'sentence.bin'].map((file) => join(modelFolder, file))
  if (!files.every((file) => existsSync(file))) return null
  const [taggerBytes, nameBytes, sentenceBytes] = files.map((file) => new Uint8Array(readFileSync(file)))
  const tagger = unpackTagger(taggerBytes!)
  const model = unpackNames(nameBytes!)
  const words = new Words()
  const xpos = tagger.tags.map((name) => name.slice(name.indexOf('|') + 1))
  const tagged = (line: readonly string[]): string[] =>
    Array.from(tag(tagger, see(tagger, words, line)), (id) => xpos[id]!)
  const find: FindNames = (lines) => namesIn(model, lines)
  const people = (text: string): Span[] => {
    const placed: { start: number; end: number }[][] = []
    const lines: NamedSentence[] = []
    for (const line of text.matchAll(/[^\n]+/gu)) {
      const found = tokens(text, { start: line.index, end: line.index + line[0].length })
      for (const [first, last] of sentences(text, found, sentenceBytes!)) {
        const here = found.slice(first, last)
        const forms = here.map(({ start, end }) => text.slice(start, end))
        placed.push(here)
        lines.push({ words: forms, tags: tagged(forms) })
      }
    }
    return find(lines).flatMap((names, index) =>
      names
        .filter(({ kind }) => kind === 'PER')
        .map(({ first, last }) => ({ start: placed[index]![first]!.start, end: placed[index]![last - 1]!.end })),
    )
  }
  return { tag: tagged, find, people }
}

/** Tokens a second of the recogniser alone, words and tags being given: the best of five runs over GUM's test part. */
export function nameSpeed(find: FindNames, documents: readonly NameDocument[]): number {
  const size = documents.reduce(
    (sum, { sentences }) => sentences.reduce((all, { words }) => all + words.length, sum),
    0,
  )
  let best = 0
  for (let run = 0; run < 5; run++) {
    const begun = performance.now()
    for (let turn = 0; turn < 5; turn++) for (const { sentences } of documents) find(sentences)
    best = Math.max(best, (5 * size * 1000) / (performance.now() - begun))
  }
  return best
}

/** Prints a table of names on the open sets, and of people in the five articles. */
export async function name(): Promise<void> {
  const reading = nameReading()
  const gold = reading && nameGold(reading.tag)
  if (!reading || !gold) {
    console.log('Skipped: models/en or ../shared/eval/data is missing.')
    return
  }
  console.log(`${''.padEnd(40)}     F1      P      R`)
  console.log(nameLine('names, GUM test, news bio interview', measureNames(gold.gum, reading.find)))
  console.log(nameLine('names, UNER EWT dev', measureNames(gold.uner, reading.find)))
  if (hasSeeds()) {
    const { count, missed, wrong } = measureSeeds(reading.people)
    console.log(`people in the seeds: ${count - missed.length} of ${count}; ${wrong.length} wrong`)
  }
  console.log(`${Math.round(nameSpeed(reading.find, gold.gum)).toLocaleString('en')} tokens a second, names alone`)
}

if (import.meta.main) await name()
