import { see, TAGGER_FEATURES, type TaggerModel, tag, tagFeatures, tagPlace } from '../src/reading/tagger.ts'
import { LOWER, Words } from '../src/reading/word.ts'
import { Averaged, quantise } from './perceptron.ts'
import { random, shuffled } from './random.ts'

/** Words and their gold tags, `UPOS|XPOS`. */
export interface TaggedSentence {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
}

export interface TaggerOptions {
  readonly rounds: number
  /** two to this power weights */
  readonly bits: number
  readonly seed: number
  /** how much better the gold tag must score than any other before nothing is learned */
  readonly margin: number
}

export const TAGGER: TaggerOptions = { rounds: 8, bits: 22, seed: 1, margin: 2 }

/** A word seen this often in training may have the tags it was seen with, and no other. */
const FREQUENT = 12
/** A tag that this many different words have is open: an unknown word may have it. */
const OPEN = 20
/** A tag seen less often than this is a slip of an annotator. */
const RARE = 4

/** Learns a tagger. Deterministic. */
export function trainTagger(sentences: readonly TaggedSentence[], options: TaggerOptions = TAGGER): TaggerModel {
  const { tags, classes, classOf } = inventory(sentences)
  const idOf = new Map(tags.map((name, id) => [name, id]))
  const learned = new Averaged(2 ** options.bits)
  const { weights } = learned
  const mask = weights.length - 1
  const model: TaggerModel = { tags, classes, classOf, weights }
  const words = new Words()
  const features = new Int32Array(TAGGER_FEATURES)
  const draw = random(options.seed)
  const score = (count: number, candidate: number): number => {
    let sum = 0
    for (let n = 0; n < count; n++) sum += weights[tagPlace(features[n]!, candidate, mask)]!
    return sum
  }
  for (let round = 0; round < options.rounds; round++)
    for (const index of shuffled(sentences.length, draw)) {
      const { forms, tags: golds } = sentences[index]!
      const seen = see(model, words, forms)
      const given = new Int32Array(forms.length)
      for (let i = 0; i < forms.length; i++) {
        const candidates = classes[seen.class[i]!]!
        const gold = idOf.get(golds[i]!) ?? -1
        if (candidates.length === 1) {
          given[i] = candidates[0]!
          continue
        }
        const count = tagFeatures(seen, i, given, features)
        let best = candidates[0]!
        let bestScore = -Infinity
        let rival = -1
        let rivalScore = -Infinity
        let goldScore = Number.NaN
        for (const candidate of candidates) {
          const here = score(count, candidate)
          if (here > bestScore) {
            bestScore = here
            best = candidate
          }
          if (candidate === gold) goldScore = here
          else if (here > rivalScore) {
            rivalScore = here
            rival = candidate
          }
        }
        given[i] = best
        learned.tick()
        if (Number.isNaN(goldScore) || goldScore - rivalScore > options.margin) continue
        for (let n = 0; n < count; n++) {
          learned.add(tagPlace(features[n]!, gold, mask), 1)
          learned.add(tagPlace(features[n]!, rival, mask), -1)
        }
      }
    }
  return { ...model, weights: quantise(learned.average()) }
}

/** Which tags there are, and which words may have which. */
function inventory(sentences: readonly TaggedSentence[]): Pick<TaggerModel, 'tags' | 'classes' | 'classOf'> {
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

/** Each sentence tagged by a tagger that has not seen it: `folds` taggers, each trained on the rest. */
export function jackknifed(
  sentences: readonly TaggedSentence[],
  folds: number,
  options: TaggerOptions = TAGGER,
): string[][] {
  const tagged: string[][] = sentences.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTagger(
      sentences.filter((_, index) => index % folds !== fold),
      options,
    )
    const words = new Words()
    for (const [index, { forms }] of sentences.entries())
      if (index % folds === fold) tagged[index] = [...tag(model, see(model, words, forms))].map((id) => model.tags[id]!)
  }
  return tagged
}
