import { ruled } from '../src/reading/boundary.ts'
import { wordsOf } from '../src/reading/sentence.ts'
import { features, isCandidate, placeOf, SENTENCE_WEIGHTS } from '../src/reading/sentence-model.ts'
import { tokens as tokensOf } from '../src/reading/token.ts'
import type { GoldSentence } from './gold/conllu.ts'
import { rawOf } from './gold/raw.ts'

/** Passes over the data. */
const PASSES = 8
/** Step of the first pass; each later one takes a smaller step. */
const RATE = 0.12
/** Pull of every weight towards nothing, once a pass. */
const DECAY = 0.03

interface Example {
  readonly slots: Uint16Array
  readonly begins: boolean
}

/**
 * Fits the weights of {@link features} to where the sentences of a treebank begin: logistic regression by stochastic
 * gradient steps, in the order of the data shuffled by a fixed generator, so that the same data give the same bytes.
 * Paragraphs are read as raw text, with our own tokeniser.
 */
export function trainSentences(data: readonly GoldSentence[]): Uint8Array {
  const examples = examplesOf(data)
  const weights = new Float64Array(SENTENCE_WEIGHTS)
  const order = Uint32Array.from(examples, (_, index) => index)
  let state = 20_240_607
  for (let pass = 0; pass < PASSES; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      const other = Math.floor((state / 2 ** 32) * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    const rate = RATE / (1 + pass / 3)
    for (const index of order) {
      const { slots, begins } = examples[index]!
      let sum = 0
      for (const slot of slots) sum += weights[slot]!
      const step = rate * ((begins ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      for (const slot of slots) weights[slot]! += step
    }
    for (let slot = 0; slot < weights.length; slot++) weights[slot]! *= 1 - DECAY
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  return Uint8Array.from(weights, (weight) => Math.round((weight / largest) * 127) & 255)
}

function examplesOf(data: readonly GoldSentence[]): Example[] {
  const { text, paragraphs, sentences } = rawOf(data)
  const starts = new Set(sentences.map(({ start }) => start))
  const found: Example[] = []
  for (const paragraph of paragraphs) {
    const tokens = tokensOf(text, paragraph)
    const words = wordsOf(text, tokens)
    const place = placeOf(tokens, words, ruled(text, tokens, words))
    let first = 0
    for (let at = 1; at < tokens.length; at++) {
      const begins = starts.has(tokens[at]!.start)
      if (isCandidate(tokens, words, at)) {
        const slots: number[] = []
        features(place, first, at, (slot) => slots.push(slot))
        found.push({ slots: Uint16Array.from(slots), begins })
      }
      if (begins) first = at
    }
  }
  return found
}
