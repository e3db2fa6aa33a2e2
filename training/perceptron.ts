import { type Sparse, tableOf } from '../src/reading/sparse.ts'

/**
 * The weights of an averaged perceptron while it learns. The average over all steps comes from two tables: the weights, and
 * the sum of each change times the step it was made at (Daumé 2006, section 2.1).
 */
export class Averaged {
  readonly weights: Float32Array
  readonly #weighed: Float32Array
  #step = 1

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.#weighed = new Float32Array(size)
  }

  /** Counts one example. */
  tick(): void {
    this.#step++
  }

  add(place: number, change: number): void {
    this.weights[place]! += change
    this.#weighed[place]! += change * this.#step
  }

  /** The average of the weights over all steps so far. */
  average(): Float32Array {
    return this.weights.map((weight, place) => weight - this.#weighed[place]! / this.#step)
  }
}

/** What weights are multiplied by, so that the largest is 127: to clip large ones costs far more than to round small ones. */
function scaleOf(weights: Float32Array): number {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return 127 / (largest || 1)
}

/** Weights as bytes, the largest being 127. */
export function quantise(weights: Float32Array): Int8Array {
  const scale = scaleOf(weights)
  return Int8Array.from(weights, (weight) => Math.round(weight * scale))
}

/**
 * What is worth keeping of a model of `width` classes a feature, whose weights lie feature by feature: as bytes, without those
 * that come to less than `least`, and without features that have none left.
 */
export function sparse(weights: Float32Array, features: Int32Array, width: number, least: number): Sparse {
  const scale = scaleOf(weights)
  const small = (place: number): number => {
    const scaled = weights[place]! * scale
    return Math.abs(scaled) < least ? 0 : Math.round(scaled)
  }
  const counts = Int32Array.from(features, (_, row) => {
    let count = 0
    for (let id = 0; id < width; id++) if (small(row * width + id) !== 0) count++
    return count
  })
  const kept = features.filter((_, row) => counts[row]! > 0)
  const starts = new Int32Array(kept.length)
  const entries = new Uint16Array(kept.length + counts.reduce((sum, count) => sum + count, 0))
  let index = 0
  let to = 0
  for (let row = 0; row < features.length; row++) {
    if (counts[row] === 0) continue
    starts[index++] = to
    entries[to++] = counts[row]!
    for (let id = 0; id < width; id++) {
      const weight = small(row * width + id)
      if (weight !== 0) entries[to++] = (id << 8) | (weight & 255)
    }
  }
  return { table: tableOf(kept, starts), entries }
}
