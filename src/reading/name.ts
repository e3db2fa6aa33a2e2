import { agreed } from './name-document.ts'
import { type Evidence, MOST_FEATURES, NameReader } from './name-feature.ts'
import { LABELS, type NamedSentence, type NameSpan, spansOf } from './name-label.ts'
import { decode, type NameModel, ROWS } from './name-model.ts'
import { NameWords } from './name-word.ts'

export type { NamedSentence, NameKind, NameSpan } from './name-label.ts'
export { type NameModel, unpackNames } from './name-model.ts'

const reader = new NameReader(new NameWords())
const row = new Int32Array(MOST_FEATURES)
let scores = new Int32Array(64 * LABELS)

/** The names of one sentence alone. In a document, {@link namesIn} knows more. */
export function recognise(model: NameModel, words: readonly string[], tags: readonly string[]): NameSpan[] {
  return namesIn(model, [{ words, tags }])[0]!
}

/** The names of a document's sentences, for each sentence in order. */
export function namesIn(model: NameModel, sentences: readonly NamedSentence[]): NameSpan[][] {
  reader.words.trim()
  const evidence = evidenceOf(reader, sentences)
  const found = sentences.map((sentence) => spansOf(labels(model, sentence, evidence)))
  return agreed(reader.words, sentences, found, evidence)
}

/** What the document shows of its words: see `name-feature.ts`. */
export function evidenceOf(reader: NameReader, sentences: readonly NamedSentence[]): Map<number, number> {
  const evidence = new Map<number, number>()
  for (const sentence of sentences) {
    reader.read(sentence)
    reader.witness(evidence)
  }
  return evidence
}

function labels(model: NameModel, sentence: NamedSentence, evidence: Evidence): Uint8Array {
  const found = new Uint8Array(sentence.words.length)
  const { weights, transitions } = model
  for (const { first, last } of reader.read(sentence)) {
    const length = last - first
    if (scores.length < length * LABELS) scores = new Int32Array(length * LABELS)
    scores.fill(0, 0, length * LABELS)
    for (let index = 0; index < length; index++) {
      const count = reader.features(first + index, evidence, row)
      const out = index * LABELS
      for (let feature = 0; feature < count; feature++) {
        const from = (row[feature]! & (ROWS - 1)) * LABELS
        for (let label = 0; label < LABELS; label++) scores[out + label]! += weights[from + label]!
      }
    }
    decode(scores, length, transitions, found, first)
  }
  return found
}
