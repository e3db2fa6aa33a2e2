/** The numbers of features, each known by its 32-bit hash: an open-addressed table. */
export class FeatureTable {
  /** pairs of a feature and its number; a feature 0 is an empty place */
  readonly #table: Int32Array

  /** Numbers features in their order. None is given twice. */
  constructor(features: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 1.6)))
    const table = new Int32Array(size * 2)
    for (const [index, feature] of features.entries()) {
      if (feature === 0) continue
      let place = (feature & (size - 1)) * 2
      while (table[place] !== 0) place = (place + 2) & (table.length - 1)
      table[place] = feature
      table[place + 1] = index
    }
    this.#table = table
  }

  /** The number of a feature, -1 if it has none. */
  numberOf(feature: number): number {
    const table = this.#table
    const mask = table.length - 1
    let place = (feature * 2) & mask
    for (;;) {
      const key = table[place]!
      if (key === feature && key !== 0) return table[place + 1]!
      if (key === 0) return -1
      place = (place + 2) & mask
    }
  }
}

/** Counts features, to keep those that are met often enough to learn from. */
export class FeatureCounts {
  readonly #least: number
  readonly #keys = new Int32Array(2 ** 25)
  readonly #counts = new Uint8Array(2 ** 25)
  readonly #kept: number[] = []

  /** Features met less often than `least` (255 at most) are not kept. */
  constructor(least: number) {
    this.#least = least
  }

  add(features: Int32Array, count: number): void {
    const keys = this.#keys
    const mask = keys.length - 1
    for (let n = 0; n < count; n++) {
      const feature = features[n]!
      if (feature === 0) continue
      let place = feature & mask
      while (keys[place] !== 0 && keys[place] !== feature) place = (place + 1) & mask
      keys[place] = feature
      if (this.#counts[place]! < 255 && ++this.#counts[place]! === this.#least) this.#kept.push(feature)
    }
  }

  /** Those that are kept, in ascending order. */
  kept(): Int32Array {
    return Int32Array.from(this.#kept).sort()
  }
}
