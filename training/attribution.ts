import type { Candidate } from '../src/claim/candidate.ts'
import { candidatesIn } from '../src/claim/candidates.ts'
import { features } from '../src/claim/judge.ts'
import type { Nouns } from '../src/claim/noun-kind.ts'
import { firstEndingAfter, type Span, spanAt } from '../src/model/text.ts'
import { Tree } from '../src/model/tree.ts'
import { type LanguageModel, read, treesOf } from '../src/reading/index.ts'
import type { AttributedDocument } from './gold/attribution.ts'
import { random, shuffled } from './random.ts'

/** A candidate with what the gold says of it. */
export interface Example {
  readonly features: readonly string[]
  /** 1 where the gold has it, 0 where it has not */
  readonly label: 0 | 1
  /** the cue it belongs to: document, sentence and word */
  readonly cue: string
  /** index of the gold attribution it found */
  readonly gold: number
}

/** Shares of words that a candidate's content and the gold's have in common, of all that either has. */
const ENOUGH = 0.5

/** The candidates of a document, each judged by the gold; those whose cue is right and whose spans are not are left out. */
export function examplesOf(
  { document, text, attributions }: AttributedDocument,
  model: LanguageModel,
  nouns: Nouns,
): Example[] {
  const passages = [...text.matchAll(/\S(?:.*\S)?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }))
  const reading = read(text, passages, model)
  const tree = treesOf(text, reading, model)
  const outer = reading.quotations.filter(({ within }) => within === null)
  return reading.sentences.flatMap((_, index) => {
    const sentence = new Tree(tree(index))
    const words = (spans: readonly Span[]): Set<number> => {
      const found = new Set<number>()
      for (const span of spans)
        for (let at = firstEndingAfter(sentence.words, span.start); at < sentence.length; at++) {
          if (sentence.words[at]!.start >= span.end) break
          if (sentence.upos(at) !== 'PUNCT') found.add(at)
        }
      return found
    }
    const gold = attributions.map((each, id) => ({
      id,
      source: words(each.source),
      named: each.source.length > 0,
      cue: words(each.cue),
      content: words(each.content),
    }))
    const quoted = (word: number): boolean => spanAt(outer, sentence.words[word]!.start) !== undefined
    const rows = candidatesIn(sentence, nouns).map((candidate) => {
      const same = gold.filter(({ cue }) => cue.has(candidate.cueHead))
      const right = same.find((each) => agrees(sentence, candidate, each))
      return { candidate, same: same.length > 0, right: right?.id ?? -1 }
    })
    return rows.flatMap(({ candidate, same, right }) => {
      const sibling = rows.some((other) => other.candidate.cueHead === candidate.cueHead && other.right >= 0)
      if (same && right < 0 && !sibling) return []
      return [
        {
          features: features(sentence, candidate, quoted, nouns),
          label: right >= 0 ? (1 as const) : (0 as const),
          cue: `${document} ${index} ${candidate.cueHead}`,
          gold: right,
        },
      ]
    })
  })
}

function agrees(
  tree: Tree,
  candidate: Candidate,
  gold: { readonly source: Set<number>; readonly named: boolean; readonly content: Set<number> },
): boolean {
  const content = candidate.content.filter((word) => tree.upos(word) !== 'PUNCT')
  const shared = content.filter((word) => gold.content.has(word)).length
  const all = new Set([...content, ...gold.content]).size
  if (all === 0 || shared / all < ENOUGH) return false
  if (!gold.named) return candidate.source.length === 0
  return gold.source.size === 0 || candidate.source.some((word) => gold.source.has(word))
}

export interface AttributionTraining {
  readonly rounds: number
  readonly rate: number
  /** how strongly weights are drawn to 0 */
  readonly decay: number
  /** features of fewer candidates than this are left out */
  readonly least: number
  readonly seed: number
}

export const ATTRIBUTION: AttributionTraining = { rounds: 30, rate: 0.1, decay: 0.0005, least: 3, seed: 3 }

/** A logistic regression, by stochastic gradient with AdaGrad. Deterministic. */
export function trainJudge(
  examples: readonly Example[],
  options: AttributionTraining = ATTRIBUTION,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= options.least).map(([name]) => name)
  const idOf = new Map(names.map((name, id) => [name, id]))
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap((name) => idOf.get(name) ?? [])))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1)
  const sum = new Float64Array(names.length)
  const draw = random(options.seed)
  for (let round = 0; round < options.rounds; round++) {
    for (const index of shuffled(rows.length, draw)) {
      const row = rows[index]!
      let score = 0
      for (const id of row) score += weights[id]!
      const error = examples[index]!.label - 1 / (1 + Math.exp(-score))
      for (const id of row) {
        const step = error - options.decay * weights[id]!
        squares[id]! += step * step
        weights[id]! += (options.rate * step) / Math.sqrt(squares[id]!)
      }
    }
    if (round >= options.rounds / 2) for (let id = 0; id < sum.length; id++) sum[id]! += weights[id]!
  }
  const rounds = options.rounds - Math.ceil(options.rounds / 2)
  return new Map(names.map((name, id) => [name, sum[id]! / rounds]))
}

/** A judge as a file: a line a feature, in the order of the alphabet, weights to three places, those of nothing left out. */
export const packJudge = (weights: ReadonlyMap<string, number>): Uint8Array =>
  new TextEncoder().encode(
    [...weights]
      .map(([name, weight]) => [name, weight.toFixed(3)] as const)
      .filter(([, weight]) => Math.abs(Number(weight)) >= 0.005)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `${name}\t${weight}\n`)
      .join(''),
  )
