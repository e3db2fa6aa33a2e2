import { evidenceOf } from '../src/reading/name.ts'
import { MOST_FEATURES, NameReader, SPELLED } from '../src/reading/name-feature.ts'
import { follows, LABELS, labelsOf, mayBegin, mayEnd } from '../src/reading/name-label.ts'
import { NEVER, packNames, ROWS } from '../src/reading/name-model.ts'
import { NameWords } from '../src/reading/name-word.ts'
import type { NameDocument } from './gold/names.ts'
import { random, shuffled } from './random.ts'

/** How the recogniser is trained; the defaults were chosen on GUM's dev part. */
export interface NameTraining {
  readonly rounds: number
  /** AdaGrad's step */
  readonly rate: number
  /** the share of each weight that is lost after a round */
  readonly decay: number
  /** how often a word's spelling is left out, so that its neighbours are learned from */
  readonly blind: number
  readonly seed: number
}

export const nameTraining: NameTraining = { rounds: 10, rate: 0.06, decay: 0.2, blind: 0.4, seed: 7 }

/** A document with what it weighs in training: 1, or less for one whose names a machine put there. */
export interface WeighedDocument {
  readonly document: NameDocument
  readonly weight: number
}

/** A stretch of words: rows of features, where each word's begin, and the gold labels. */
interface Example {
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly labels: Uint8Array
  readonly weight: number
}

/**
 * Trains the recogniser: the likelihood of the gold labels under a linear-chain conditional random field, by stochastic
 * gradient with AdaGrad (Duchi et al. 2011), a stretch a step. Deterministic. Returns the packed model.
 */
export function trainNames(
  data: readonly WeighedDocument[],
  log: (line: string) => void,
  options: NameTraining = nameTraining,
): Uint8Array {
  const examples = data.flatMap(({ document, weight }) => examplesOf(document, weight))
  const draw = random(options.seed)
  const size = ROWS * LABELS
  const weights = new Float32Array(size)
  const squares = new Float32Array(size)
  const links = new Float32Array(LABELS * LABELS)
  const linkSquares = new Float32Array(LABELS * LABELS)
  const sum = new Float32Array(size)
  const linkSum = new Float32Array(LABELS * LABELS)
  const chain = new Chain()
  let averaged = 0
  for (let round = 0; round < options.rounds; round++) {
    let loss = 0
    for (const index of shuffled(examples.length, draw)) {
      const example = examples[index]!
      const length = example.labels.length
      const active: [from: number, to: number][] = []
      for (let word = 0; word < length; word++) {
        const from = example.starts[word]!
        active.push([draw() < options.blind ? from + SPELLED : from, example.starts[word + 1]!])
      }
      chain.reset(length)
      for (let word = 0; word < length; word++)
        for (let at = active[word]![0]; at < active[word]![1]; at++) {
          const row = example.rows[at]! * LABELS
          for (let label = 0; label < LABELS; label++) chain.scores[word * LABELS + label]! += weights[row + label]!
        }
      loss += chain.gradient(links, example.labels) * example.weight
      const { slope, linkSlope } = chain
      for (let word = 0; word < length; word++)
        for (let at = active[word]![0]; at < active[word]![1]; at++) {
          const row = example.rows[at]! * LABELS
          for (let label = 0; label < LABELS; label++) {
            const step = slope[word * LABELS + label]! * example.weight
            if (step < 1e-4 && step > -1e-4) continue
            const place = row + label
            squares[place]! += step * step
            weights[place]! += (options.rate * step) / (0.05 + Math.sqrt(squares[place]!))
          }
        }
      for (let place = 0; place < links.length; place++) {
        const step = linkSlope[place]! * example.weight
        if (step === 0) continue
        linkSquares[place]! += step * step
        links[place]! += (options.rate * step) / (1 + Math.sqrt(linkSquares[place]!))
      }
    }
    const keep = 1 - options.decay
    for (let place = 0; place < size; place++) weights[place]! *= keep
    if (round >= options.rounds / 3) {
      averaged++
      for (let place = 0; place < size; place++) sum[place]! += weights[place]!
      for (let place = 0; place < links.length; place++) linkSum[place]! += links[place]!
    }
    log(`names: round ${round + 1} of ${options.rounds}, loss ${(loss / examples.length).toFixed(4)} a stretch`)
  }
  return packNames(quantised(sum, linkSum, averaged))
}

/** Weights as bytes; the scale is such that one in ten thousand is cut to the largest byte. */
function quantised(sum: Float32Array, linkSum: Float32Array, count: number) {
  const sizes = sum
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.floor((sizes.length - 1) * 0.9999)]! / count
  const scale = 127 / largest
  const weights = Int8Array.from(sum, (weight) => Math.max(-127, Math.min(127, Math.round((weight / count) * scale))))
  const transitions = Int32Array.from(linkSum, (weight, place) =>
    follows(Math.floor(place / LABELS), place % LABELS) ? Math.round((weight / count) * scale) : NEVER,
  )
  return { weights, transitions }
}

function examplesOf(document: NameDocument, weight: number): Example[] {
  const reader = new NameReader(new NameWords())
  const evidence = evidenceOf(reader, document.sentences)
  const row = new Int32Array(MOST_FEATURES)
  return document.sentences.flatMap((sentence) => {
    const labels = labelsOf(sentence.words.length, sentence.names)
    return reader.read(sentence).flatMap(({ first, last }) => {
      const inside = sentence.names.filter((name) => name.first < last && first < name.last)
      if (sentence.unsure?.some((span) => span.first < last && first < span.last)) return []
      // a name that reaches out of the stretch cannot be learned here
      if (inside.some((name) => name.first < first || name.last > last)) return []
      const rows: number[] = []
      const starts = new Int32Array(last - first + 1)
      for (let at = first; at < last; at++) {
        const count = reader.features(at, evidence, row)
        for (let index = 0; index < count; index++) rows.push(row[index]! & (ROWS - 1))
        starts[at - first + 1] = rows.length
      }
      return [{ rows: Int32Array.from(rows), starts, labels: labels.slice(first, last), weight }]
    })
  })
}

/** Forward and backward sums of a chain, and the slope of the likelihood. */
class Chain {
  scores = new Float64Array(0)
  slope = new Float64Array(0)
  readonly linkSlope = new Float64Array(LABELS * LABELS)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #length = 0
  readonly #pairs: [number, number][] = []
  readonly #begin: boolean[] = []
  readonly #end: boolean[] = []

  constructor() {
    for (let before = 0; before < LABELS; before++) {
      this.#begin.push(mayBegin(before))
      this.#end.push(mayEnd(before))
      for (let after = 0; after < LABELS; after++) if (follows(before, after)) this.#pairs.push([before, after])
    }
  }

  reset(length: number): void {
    this.#length = length
    if (this.scores.length < length * LABELS) {
      this.scores = new Float64Array(length * LABELS)
      this.slope = new Float64Array(length * LABELS)
      this.#forward = new Float64Array(length * LABELS)
      this.#backward = new Float64Array(length * LABELS)
    }
    this.scores.fill(0, 0, length * LABELS)
  }

  /** Sets the slopes for these gold labels and returns the loss. Sums are scaled word by word, not taken as logarithms. */
  gradient(links: Float32Array, gold: Uint8Array): number {
    const { scores, slope, linkSlope } = this
    const length = this.#length
    const forward = this.#forward
    const backward = this.#backward
    const linkPower = Float64Array.from(links, Math.exp)
    const power = new Float64Array(length * LABELS)
    let total = 0
    for (let word = 0; word < length; word++) {
      let top = -Infinity
      for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[word * LABELS + label]!)
      for (let label = 0; label < LABELS; label++)
        power[word * LABELS + label] = Math.exp(scores[word * LABELS + label]! - top)
      total += top
    }
    forward.fill(0, 0, length * LABELS)
    backward.fill(0, 0, length * LABELS)
    const scale = (row: number, table: Float64Array): number => {
      let size = 0
      for (let label = 0; label < LABELS; label++) size += table[row + label]!
      for (let label = 0; label < LABELS; label++) table[row + label]! /= size
      return size
    }
    for (let label = 0; label < LABELS; label++)
      if (this.#begin[label]) forward[label] = power[label]! * linkPower[label]!
    total += Math.log(scale(0, forward))
    for (let word = 1; word < length; word++) {
      const row = word * LABELS
      for (const [before, after] of this.#pairs)
        forward[row + after]! += forward[row - LABELS + before]! * linkPower[before * LABELS + after]!
      for (let label = 0; label < LABELS; label++) forward[row + label]! *= power[row + label]!
      total += Math.log(scale(row, forward))
    }
    const final = (length - 1) * LABELS
    let closing = 0
    for (let label = 0; label < LABELS; label++)
      if (this.#end[label]) {
        backward[final + label] = linkPower[label * LABELS]!
        closing += forward[final + label]! * linkPower[label * LABELS]!
      }
    total += Math.log(closing)
    for (let word = length - 2; word >= 0; word--) {
      const row = word * LABELS
      for (const [before, after] of this.#pairs)
        backward[row + before]! +=
          linkPower[before * LABELS + after]! * power[row + LABELS + after]! * backward[row + LABELS + after]!
      scale(row, backward)
    }
    linkSlope.fill(0)
    let goldScore = 0
    for (let word = 0; word < length; word++) {
      const row = word * LABELS
      let sum = 0
      for (let label = 0; label < LABELS; label++) sum += forward[row + label]! * backward[row + label]!
      for (let label = 0; label < LABELS; label++)
        slope[row + label] = (label === gold[word] ? 1 : 0) - (forward[row + label]! * backward[row + label]!) / sum
      goldScore += scores[row + gold[word]!]!
      if (word === 0) continue
      let pairs = 0
      for (const [before, after] of this.#pairs) pairs += this.#pair(row, before, after, linkPower, power)
      for (const [before, after] of this.#pairs)
        linkSlope[before * LABELS + after]! -= this.#pair(row, before, after, linkPower, power) / pairs
      linkSlope[gold[word - 1]! * LABELS + gold[word]!]! += 1
      goldScore += links[gold[word - 1]! * LABELS + gold[word]!]!
    }
    goldScore += links[gold[0]!]! + links[gold[length - 1]! * LABELS]!
    return total - goldScore
  }

  #pair(row: number, before: number, after: number, linkPower: Float64Array, power: Float64Array): number {
    return (
      this.#forward[row - LABELS + before]! *
      linkPower[before * LABELS + after]! *
      power[row + after]! *
      this.#backward[row + after]!
    )
  }
}
