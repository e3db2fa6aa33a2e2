import { laidOut, type SparseTables } from '../src/reading/sparse.ts'
import { FeatureTable } from './feature-table.ts'

/**
 * An averaged perceptron while it learns: a dense row of weights for each feature. The average over all steps comes from two
 * tables: the weights, and the sum of each change times the step it was made at (Daumé 2006, section 2.1).
 */
export class Perceptron {
  readonly width: number
  /** by class, what the features last looked at say */
  readonly scores: Float32Array
  readonly #rows: FeatureTable
  readonly #weights: Float32Array
  readonly #weighed: Float32Array
  readonly #active = new Int32Array(512)
  readonly #mask: Uint8Array | null
  #many = 0
  #step = 1

  /** Features that are not among these are passed over. Of weights, those that `mask` leaves out stay 0. */
  constructor(features: Int32Array, width: number, mask: Uint8Array | null = null) {
    this.width = width
    this.#mask = mask
    this.scores = new Float32Array(width)
    this.#rows = new FeatureTable(features)
    this.#weights = new Float32Array(features.length * width)
    this.#weighed = new Float32Array(features.length * width)
  }

  /** Looks at an example: sets {@link scores}. */
  look(features: Int32Array, count: number): void {
    const { scores, width } = this
    const weights = this.#weights
    const active = this.#active
    let many = 0
    for (let n = 0; n < count; n++) {
      const row = this.#rows.numberOf(features[n]!)
      if (row >= 0) active[many++] = row * width
    }
    scores.fill(0)
    for (let n = 0; n < many; n++) {
      const from = active[n]!
      for (let id = 0; id < width; id++) scores[id]! += weights[from + id]!
    }
    this.#many = many
    this.#step++
  }

  /** Learns that the example last looked at is of the one class and not of the other. */
  learn(right: number, wrong: number): void {
    for (let n = 0; n < this.#many; n++) {
      this.#add(this.#active[n]! + right, 1)
      this.#add(this.#active[n]! + wrong, -1)
    }
  }

  #add(place: number, change: number): void {
    if (this.#mask?.[place] === 0) return
    this.#weights[place]! += change
    this.#weighed[place]! += change * this.#step
  }

  /** The average of the weights over all steps so far, row by row. */
  average(): Float32Array {
    return this.#weights.map((weight, place) => weight - this.#weighed[place]! / this.#step)
  }
}

/** The sum of what several perceptrons have learned: together they decide as if they voted, each with its score. */
export function summed(averages: readonly Float32Array[]): Float32Array {
  const sum = averages[0]!.slice()
  for (const other of averages.slice(1)) for (let place = 0; place < sum.length; place++) sum[place]! += other[place]!
  return sum
}

/** Which weights are the `most` largest, or all that are not 0 where there are fewer: 1 for those, 0 for others. */
export function largest(weights: Float32Array, most: number): Uint8Array {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs)
  const least = sizes.length > most ? sizes.sort()[sizes.length - most]! : 0
  const kept = new Uint8Array(weights.length)
  for (let place = 0; place < weights.length; place++)
    if (weights[place] !== 0 && Math.abs(weights[place]!) >= least) kept[place] = 1
  return kept
}

/**
 * Weights that lie feature by feature, `width` to each, as they are kept: roots as bytes, that of the largest being 127 (to
 * clip large ones costs far more than to round small ones), those that come to nothing left out.
 */
export function sparse(weights: Float32Array, features: Int32Array, width: number): SparseTables {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const rootOf = (place: number): number => {
    const weight = weights[place]!
    return Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / (most || 1)))
  }
  const counts = Uint8Array.from(features, (_, row) => {
    let count = 0
    for (let id = 0; id < width; id++) if (rootOf(row * width + id) !== 0) count++
    return count
  })
  const size = counts.reduce((sum, count) => sum + count, 0)
  const classes = new Uint8Array(size)
  const roots = new Int8Array(size)
  let to = 0
  for (let place = 0; place < weights.length; place++) {
    const root = rootOf(place)
    if (root === 0) continue
    classes[to] = place % width
    roots[to++] = root
  }
  const has = (_: number, row: number): boolean => counts[row]! > 0
  return laidOut({ features: features.filter(has), counts: counts.filter(has), classes, weights: roots })
}
