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

/**
 * Weights as bytes. They are scaled so that the largest but `clipped` in a thousand fit; what rounds to less than `least`
 * steps becomes nothing, which packs small.
 */
export function quantise(weights: Float32Array, steps = 127, clipped = 0.05, least = 1): Int8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.floor((sizes.length - 1) * (1 - clipped / 1000))] ?? 1
  const scale = steps / largest
  return Int8Array.from(weights, (weight) => {
    const rounded = Math.round(weight * scale)
    return Math.abs(rounded) < least ? 0 : Math.max(-127, Math.min(127, rounded))
  })
}

/**
 * What is worth keeping of a model of `width` classes a feature, whose weights lie feature by feature. They are scaled so that
 * the largest is 127: to clip large ones costs far more than to round small ones. Weights that come to less than `least`
 * are dropped, and features with none left.
 */
export function sparse(weights: Float32Array, features: Int32Array, width: number, least: number): Sparse {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = 127 / (largest || 1)
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
  const entries = counts.reduce((sum, count) => sum + count, 0)
  const found = {
    ...tableOf(kept),
    starts: new Int32Array(kept.length + 1),
    classes: new Uint8Array(entries),
    weights: new Int8Array(entries),
  }
  let entry = 0
  let to = 0
  for (let row = 0; row < features.length; row++) {
    if (counts[row] === 0) continue
    for (let id = 0; id < width; id++) {
      const weight = small(row * width + id)
      if (weight === 0) continue
      found.classes[entry] = id
      found.weights[entry++] = weight
    }
    found.starts[++to] = entry
  }
  return found
}
