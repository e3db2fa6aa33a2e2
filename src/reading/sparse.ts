/**
 * The weights of a linear model of which few are not zero: for each feature that was worth keeping, the classes it speaks
 * for or against. A feature is known by its 32-bit hash; what is not in the table is passed over. Laid out so that a feature
 * is two looks into memory: one for its place, one for its weights.
 */
export interface Sparse {
  /** for each feature, where its entries begin: see {@link tableOf} */
  readonly table: Int32Array
  /** for each feature: how many entries follow, then these, each a class times 256 and a weight as a signed byte */
  readonly entries: Uint16Array
}

/**
 * An open-addressed table, a power of two of pairs of a feature and its number; a feature 0 is an empty place. Features
 * are not 0, and none is given twice.
 */
export function tableOf(features: Int32Array, numbers: Int32Array): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, features.length * 1.6)))
  const table = new Int32Array(size * 2)
  const mask = size - 1
  for (let index = 0; index < features.length; index++) {
    let place = features[index]! & mask
    while (table[place * 2] !== 0) place = (place + 1) & mask
    table[place * 2] = features[index]!
    table[place * 2 + 1] = numbers[index]!
  }
  return table
}

/** The number of a feature, -1 if it is not in the table. */
export function numberOf(table: Int32Array, feature: number): number {
  const mask = table.length - 1
  let place = (feature * 2) & mask
  for (;;) {
    const key = table[place]!
    if (key === feature) return table[place + 1]!
    if (key === 0) return -1
    place = (place + 2) & mask
  }
}

/** Adds up what the features say for each class; `scores` is overwritten. */
export function addUp({ table, entries }: Sparse, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  for (let n = 0; n < count; n++) {
    const from = numberOf(table, features[n]!)
    if (from < 0) continue
    const end = from + 1 + entries[from]!
    for (let at = from + 1; at < end; at++) {
      const entry = entries[at]!
      scores[entry >> 8]! += (entry << 24) >> 24
    }
  }
}
