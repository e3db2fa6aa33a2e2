import { follows, LABELS, mayBegin, mayEnd } from './name-label.ts'
import { pack, unpack } from './pack.ts'

/** How many rows the table of weights has; a feature's row is its hash, masked. */
export const ROWS = 1 << 17

/**
 * A trained recogniser: a linear-chain conditional random field (Lafferty et al. 2001). The score of a sequence of labels is
 * the sum of the weights of the features of each word under its label, and of the transitions.
 */
export interface NameModel {
  /** {@link ROWS} rows of {@link LABELS} weights */
  readonly weights: Int8Array
  /** label by label: what it weighs that the second stands behind the first; {@link NEVER} where it must not */
  readonly transitions: Int32Array
}

/** Smaller than any score that can come about. */
export const NEVER = -1_000_000

/** A recogniser as a file. */
export const packNames = ({ weights, transitions }: NameModel): Uint8Array =>
  pack({ format: 'names', rows: ROWS, labels: LABELS }, { weights, transitions })

/** Unpacks what {@link packNames} packed. Throws when it is of another format or size. */
export function unpackNames(bytes: Uint8Array): NameModel {
  const { about, table } = unpack(bytes)
  const { format, rows, labels } = about as { format?: string; rows?: number; labels?: number }
  const weights = table('weights')
  const transitions = table('transitions')
  if (format !== 'names' || rows !== ROWS || labels !== LABELS)
    throw new Error(`This is not a model of names for this version: ${JSON.stringify(about)}`)
  if (!(weights instanceof Int8Array && transitions instanceof Int32Array))
    throw new Error('The tables of the model of names are of the wrong kind.')
  return { weights, transitions }
}

/** For each label, the labels that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, after) =>
  Uint8Array.from([...Array(LABELS).keys()].filter((before) => follows(before, after))),
)
const MAY_BEGIN = Uint8Array.from([...Array(LABELS).keys()], (label) => (mayBegin(label) ? 1 : 0))
const MAY_END = Uint8Array.from([...Array(LABELS).keys()], (label) => (mayEnd(label) ? 1 : 0))

/**
 * The best valid sequence of labels (Viterbi). `scores` has a row of {@link LABELS} for each of `length` words, and the
 * labels are written from `out[at]` on.
 */
export function decode(scores: Int32Array, length: number, transitions: Int32Array, out: Uint8Array, at: number): void {
  if (best.length < length * LABELS) {
    best = new Int32Array(length * LABELS)
    back = new Uint8Array(length * LABELS)
  }
  for (let label = 0; label < LABELS; label++) {
    best[label] = MAY_BEGIN[label] ? scores[label]! + transitions[label]! : NEVER
  }
  for (let word = 1; word < length; word++) {
    const row = word * LABELS
    const above = row - LABELS
    for (let label = 0; label < LABELS; label++) {
      const before = BEFORE[label]!
      let top = NEVER * 2
      let from = 0
      for (let index = 0; index < before.length; index++) {
        const other = before[index]!
        const sum = best[above + other]! + transitions[other * LABELS + label]!
        if (sum > top) {
          top = sum
          from = other
        }
      }
      best[row + label] = top + scores[row + label]!
      back[row + label] = from
    }
  }
  let label = 0
  let top = NEVER * 3
  const final = (length - 1) * LABELS
  for (let each = 0; each < LABELS; each++)
    if (MAY_END[each] && best[final + each]! + transitions[each * LABELS]! > top) {
      top = best[final + each]! + transitions[each * LABELS]!
      label = each
    }
  for (let word = length - 1; word >= 0; word--) {
    out[at + word] = label
    label = back[word * LABELS + label]!
  }
}

let best = new Int32Array(64 * LABELS)
let back = new Uint8Array(64 * LABELS)
