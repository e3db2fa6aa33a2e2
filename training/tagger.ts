import { type SparseTables, sparseOf } from '../src/reading/sparse.ts'
import { bestTag, see, TAGGER_FEATURES, type TaggerModel, tag, tagFeatures } from '../src/reading/tagger.ts'
import { LOWER, Words } from '../src/reading/word.ts'
import { FeatureCounts } from './feature-table.ts'
import { largest, Perceptron, sparse, summed } from './perceptron.ts'
import { random, shuffled } from './random.ts'

/** Words and their gold tags, `UPOS|XPOS`. */
export interface TaggedSentence {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
}

export interface TaggerOptions {
  readonly rounds: number
  /** one perceptron is trained from each, and their weights are summed */
  readonly seeds: readonly number[]
  /** features met less often than this are left out */
  readonly least: number
  /** how much better the gold tag must score than any other before nothing is learned */
  readonly margin: number
  /** how many weights are kept */
  readonly weights: number
}

export const TAGGER: TaggerOptions = { rounds: 8, seeds: [1, 2, 3], least: 3, margin: 2, weights: 600_000 }

/** A word seen this often in training may have the tags it was seen with, and no other. */
const FREQUENT = 12
/** A tag that this many different words have is open: an unknown word may have it. */
const OPEN = 20
/** A tag seen less often than this is a slip of an annotator. */
const RARE = 4

/** A tagger as it is trained. */
export interface TrainedTagger extends Omit<TaggerModel, 'weights'> {
  readonly weights: SparseTables
}

/** Learns a tagger. Deterministic. */
export function trainTagger(sentences: readonly TaggedSentence[], options: TaggerOptions = TAGGER): TrainedTagger {
  const inside = inventory(sentences)
  const words = new Words()
  const idOf = new Map(inside.tags.map((name, id) => [name, id]))
  const examples = sentences.map(({ forms, tags }) => ({
    forms,
    gold: Int32Array.from(tags, (name) => idOf.get(name) ?? -1),
  }))
  const features = survey(examples, inside, words, options.least)
  const averages = options.seeds.map((seed) => learned(examples, inside, words, features, { ...options, seed }))
  const sum = summed(averages)
  const kept = largest(sum, options.weights)
  for (let place = 0; place < sum.length; place++) sum[place]! *= kept[place]!
  return { ...inside, weights: sparse(sum, features, inside.tags.length) }
}

type Inventory = Pick<TaggerModel, 'tags' | 'classes' | 'classOf'>

interface Example {
  readonly forms: readonly string[]
  /** by word: its tag, -1 where it is a slip */
  readonly gold: Int32Array
}

/** The features that are met often enough to keep. */
function survey(examples: readonly Example[], inside: Inventory, words: Words, least: number): Int32Array {
  const counts = new FeatureCounts(least)
  const features = new Int32Array(TAGGER_FEATURES)
  for (const { forms, gold } of examples) {
    const seen = see(inside, words, forms)
    for (let i = 0; i < forms.length; i++)
      if (inside.classes[seen.class[i]!]!.length > 1) counts.add(features, tagFeatures(seen, i, gold, features))
  }
  return counts.kept()
}

/** Weights, row by row. */
function learned(
  examples: readonly Example[],
  inside: Inventory,
  words: Words,
  kept: Int32Array,
  options: Pick<TaggerOptions, 'rounds' | 'margin'> & { readonly seed: number },
): Float32Array {
  const perceptron = new Perceptron(kept, inside.tags.length)
  const { scores } = perceptron
  const features = new Int32Array(TAGGER_FEATURES)
  const draw = random(options.seed)
  for (let round = 0; round < options.rounds; round++)
    for (const index of shuffled(examples.length, draw)) {
      const { forms, gold } = examples[index]!
      const seen = see(inside, words, forms)
      const given = new Int32Array(forms.length)
      for (let i = 0; i < forms.length; i++) {
        const candidates = inside.classes[seen.class[i]!]!
        given[i] = candidates[0]!
        if (candidates.length === 1) continue
        perceptron.look(features, tagFeatures(seen, i, given, features))
        given[i] = bestTag(candidates, scores, -1)
        const right = gold[i]!
        if (!candidates.includes(right)) continue
        const rival = bestTag(candidates, scores, right)
        if (scores[right]! - scores[rival]! <= options.margin) perceptron.learn(right, rival)
      }
    }
  return perceptron.average()
}

/** Which tags there are, and which words may have which. */
function inventory(sentences: readonly TaggedSentence[]): Inventory {
  const counts = new Map<string, number>()
  for (const { tags } of sentences) for (const name of tags) counts.set(name, (counts.get(name) ?? 0) + 1)
  const tags = [...counts]
    .filter(([, count]) => count >= RARE)
    .map(([name]) => name)
    .sort()
  const idOf = new Map(tags.map((name, id) => [name, id]))
  const words = new Words()
  const seen = new Map<number, { count: number; tags: Set<number> }>()
  for (const { forms, tags: golds } of sentences)
    for (const [i, form] of forms.entries()) {
      const id = idOf.get(golds[i]!)
      if (id === undefined) continue
      const at = words.at(form)
      const key = words.facts[at + LOWER]!
      const entry = seen.get(key) ?? { count: 0, tags: new Set<number>() }
      entry.count++
      entry.tags.add(id)
      seen.set(key, entry)
    }
  const types = new Map<number, number>()
  for (const { tags: ids } of seen.values()) for (const id of ids) types.set(id, (types.get(id) ?? 0) + 1)
  const open = tags.map((_, id) => id).filter((id) => (types.get(id) ?? 0) >= OPEN)
  const classes: number[][] = [open]
  const known = new Map<string, number>()
  const classOf = new Map<number, number>()
  for (const [key, entry] of [...seen].sort(([a], [b]) => a - b)) {
    if (entry.count < FREQUENT) continue
    const ids = [...entry.tags].sort((a, b) => a - b)
    const name = ids.join(' ')
    if (!known.has(name)) {
      known.set(name, classes.length)
      classes.push(ids)
    }
    classOf.set(key, known.get(name)!)
  }
  return { tags, classes, classOf }
}

/** A tagger to be used. */
export const ready = (trained: TrainedTagger): TaggerModel => ({ ...trained, weights: sparseOf(trained.weights) })

/** Each sentence tagged by a tagger that has not seen it: `folds` taggers, each trained on the rest. */
export function jackknifed(
  sentences: readonly TaggedSentence[],
  folds: number,
  options: TaggerOptions = TAGGER,
): string[][] {
  const tagged: string[][] = sentences.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const model = ready(
      trainTagger(
        sentences.filter((_, index) => index % folds !== fold),
        options,
      ),
    )
    const words = new Words()
    for (const [index, { forms }] of sentences.entries())
      if (index % folds === fold) tagged[index] = [...tag(model, see(model, words, forms))].map((id) => model.tags[id]!)
  }
  return tagged
}
