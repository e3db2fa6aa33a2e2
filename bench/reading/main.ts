import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataRoot, readEwt } from '../../training/gold/conllu.ts'
import { readGum } from '../../training/gold/gum.ts'
import { gzipped, loadTime } from './load.ts'
import { hasSeeds, measureNames, measureSeeds, nameGold, nameReading } from './name.ts'
import { compromisePeople, measureWink, rawDocuments } from './reader.ts'
import { type ReaderName, type Run, run } from './run.ts'
import { measureLemmas, measureSplit, modelBytes } from './sentence.ts'
import { measureSyntax, trained } from './syntax.ts'

/** Readings of all documents that are timed, in one process, after one that is not. */
const READINGS = 7
/** Fresh processes whose time to load is measured. */
const STARTS = 5

interface Row {
  readonly what: string
  readonly figure: string
  readonly floor: string
  readonly 'reach for': string
  /** the floor is met, or by how much it is missed */
  readonly verdict: string
}

/** Prints what the reader of English makes of every open set, how fast it is and how much it takes; and two others beside it. */
export async function reading(): Promise<void> {
  const model = trained()
  const names = nameReading()
  const gold = names && nameGold(names.tag)
  if (!model || !names || !gold || !existsSync(join(dataRoot, 'gum'))) {
    console.log('Skipped: a model of models/en or ../shared/eval/data is missing.')
    return
  }
  const ewt = { dev: readEwt('dev'), test: readEwt('test') }
  const parts = readGum()
  const gum = {
    dev: parts.dev.flatMap(({ sentences }) => sentences),
    test: parts.test.flatMap(({ sentences }) => sentences),
  }
  const onEwt = measureSyntax(ewt.test, model)
  const onGum = measureSyntax(gum.test, model)
  const sentenceModel = modelBytes('sentence.bin')
  const lemmas = modelBytes('lemma.txt')!
  const gumNames = measureNames(gold.gum, names.find)
  const ewtNames = measureNames(gold.uner, names.find)

  const work = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const file = join(work, 'documents.json')
  const documents = [...rawDocuments(ewt.dev), ...rawDocuments(gum.dev)]
  writeFileSync(file, JSON.stringify(documents))
  const tokens = [...ewt.dev, ...gum.dev].reduce((sum, sentence) => sum + sentence.tokens.length, 0)
  const runs = (['hearsay', 'wink-nlp', 'compromise'] as const).map((name) => measuredReader(name, file))
  rmSync(work, { recursive: true, force: true })
  const ours = speedOf(runs[0]!, tokens)
  const loads = Array.from({ length: STARTS }, loadTime)

  console.table([
    least('UPOS, EWT test, gold tokens', onEwt.upos, 94.6, 96),
    least('LAS, EWT test, gold tokens, predicted tags', onEwt.las, 81.5, 84),
    least('LAS, GUM test, gold tokens, predicted tags', onGum.las, 81, 84),
    told('UAS, EWT test', onEwt.uas),
    told('UAS, GUM test', onGum.uas),
    told('UPOS, GUM test', onGum.upos),
    least('sentence F1, GUM test, raw text', measureSplit(gum.test, sentenceModel).sentences.f1, 93, 96),
    least('sentence F1, EWT dev, raw text', measureSplit(ewt.dev, sentenceModel).sentences.f1, 80, 85),
    least('names PER+ORG+LOC F1, GUM test news+bio+interview', gumNames.all.f1, 70, 80),
    least('names PER+ORG+LOC F1, UNER EWT dev', ewtNames.all.f1, 68, 80),
    told('lemmas, EWT test, gold tags', measureLemmas(ewt.test, lemmas)),
    told('lemmas, GUM test, gold tags', measureLemmas(gum.test, lemmas)),
    least('tokens/s, raw text to tags, tree, names: best', ours.best, 25_000, 60_000, whole),
    told(`tokens/s: median of ${READINGS}`, ours.median, whole),
    told('tokens per second of processor time: best', ours.processor, whole),
    most('models, gzipped, together, MB', gzipped() / 1e6, 8, 5),
    most(`load, all models, ms: median of ${STARTS} processes`, median(loads), 200, 80, whole),
    told(`load: best of ${STARTS}`, Math.min(...loads), whole),
    told('peak memory of a process that reads it all, MiB', runs[0]!.peak / 2 ** 20, whole),
    ...seedRows(names),
  ])

  const wink = await measureWink(ewt.test)
  const people = await compromisePeople()
  const theirs = [measureNames(gold.gum, people), measureNames(gold.uner, people)]
  console.log(
    `The same text for each, ${documents.length} documents, ${tokens.toLocaleString('en')} words as the treebanks count them; each in a process of its own, warm, on one thread (${cpus()[0]?.model.trim()}).`,
  )
  console.table(
    runs.map((each) => {
      const speed = speedOf(each, tokens)
      return {
        reader: each.name,
        gives: GIVES[each.name],
        'tokens/s, best': whole(speed.best),
        median: whole(speed.median),
        'per second of processor': whole(speed.processor),
        'load with code and a first sentence, ms': whole(each.load),
        'peak MiB': whole(each.peak / 2 ** 20),
      }
    }),
  )
  console.table([
    {
      what: 'UPOS, EWT test, words that are cut as the treebank cuts them',
      hearsay: one(onEwt.upos),
      other: `wink-nlp ${one(wink.upos)} of the ${one(wink.agreed)} in a hundred`,
    },
    {
      what: 'UPOS, EWT test, all words',
      hearsay: one(onEwt.upos),
      other: `wink-nlp ${one(wink.uposOfAll)}`,
    },
    ...[gumNames, ewtNames].map((figures, index) => ({
      what: `people, F1, ${index ? 'UNER EWT dev' : 'GUM test news+bio+interview'}`,
      hearsay: one(figures.kinds.PER!.f1),
      other: `compromise ${one(theirs[index]!.kinds.PER!.f1)}`,
    })),
  ])
}

const GIVES: Readonly<Record<ReaderName, string>> = {
  hearsay: 'sentences, tags, lemmas, trees, names, quotations',
  'wink-nlp': 'sentences, tags',
  compromise: 'sentences, tags, people',
}

/** A reader's speed from one process, its time to load from several. */
function measuredReader(name: ReaderName, file: string): Run & { readonly name: ReaderName } {
  const loads = Array.from({ length: STARTS }, () => run(name, file, 0).load)
  return { ...run(name, file, READINGS), load: median(loads), name }
}

/** Tokens a second. */
const speedOf = (
  { seconds, processor }: Run,
  tokens: number,
): { readonly best: number; readonly median: number; readonly processor: number } => ({
  best: tokens / Math.min(...seconds),
  median: tokens / median(seconds),
  processor: tokens / Math.min(...processor),
})

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

const one = (value: number): string => value.toFixed(1)
const whole = (value: number): string => Math.round(value).toLocaleString('en')

const told = (what: string, value: number, form = one): Row => ({
  what,
  figure: form(value),
  floor: '',
  'reach for': '',
  verdict: '',
})

/** A figure that should be at least its floor. */
const least = (what: string, value: number, floor: number, reach: number, form = one): Row => ({
  what,
  figure: form(value),
  floor: floor.toLocaleString('en'),
  'reach for': reach.toLocaleString('en'),
  verdict: value >= reach ? 'reached' : value >= floor ? 'met' : `short by ${form(floor - value)}`,
})

/** A figure that should be at most its floor. */
const most = (what: string, value: number, floor: number, reach: number, form = one): Row => ({
  ...least(what, value, floor, reach, form),
  verdict: value <= reach ? 'reached' : value <= floor ? 'met' : `over by ${form(value - floor)}`,
})

function seedRows(names: NonNullable<ReturnType<typeof nameReading>>): Row[] {
  if (!hasSeeds()) return []
  const { count, missed, wrong } = measureSeeds(names.people)
  return [
    least('people of the seeds that are found', count - missed.length, count, count, whole),
    most('words of the seeds wrongly called people', wrong.length, 0, 0, whole),
  ]
}
